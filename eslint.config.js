/** Lint rules: known types, awaited promises, nothing unused. */
import globals from 'globals';
import svelte from 'eslint-plugin-svelte';
import { defineConfig } from 'eslint/config';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

export default defineConfig(
	{ ignores: ['.svelte-kit/', 'build/', 'node_modules/', 'test-results/', 'released/'] },
	ts.configs.strictTypeChecked,
	svelte.configs.recommended,
	svelte.configs.prettier,
	{
		languageOptions: {
			globals: { ...globals.browser, ...globals.node },
			parserOptions: {
				projectService: true,
				tsconfigRootDir: import.meta.dirname,
				extraFileExtensions: ['.svelte']
			}
		},
		linterOptions: { reportUnusedDisableDirectives: 'error' },
		rules: {
			// TypeScript already checks names, and this rule does not understand types.
			'no-undef': 'off',
			'@typescript-eslint/ban-ts-comment': 'error',
			'@typescript-eslint/no-unused-vars': [
				'error',
				{ argsIgnorePattern: '^_', destructuredArrayIgnorePattern: '^_' }
			],
			'@typescript-eslint/no-explicit-any': 'error',
			// A function that needs no `this` may be passed on by itself.
			'@typescript-eslint/no-invalid-void-type': ['error', { allowAsThisParameter: true }],
			'@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
			'@typescript-eslint/switch-exhaustiveness-check': [
				'error',
				{ considerDefaultExhaustiveForUnions: true }
			],
			'@typescript-eslint/restrict-template-expressions': [
				'error',
				{ allowNumber: true, allowBoolean: true }
			],
			'@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
			// Indexing can give undefined even where the type does not say so.
			'@typescript-eslint/no-unnecessary-condition': 'off',
			// We only spread strings of digits and plain letters.
			'@typescript-eslint/no-misused-spread': 'off',
			eqeqeq: ['error', 'always', { null: 'ignore' }],
			'no-console': ['error', { allow: ['warn', 'error'] }],
			'prefer-const': 'error',
			'object-shorthand': 'error',
			// Links are deliberately relative, so that the site works under any path without rebuilding.
			'svelte/no-navigation-without-resolve': 'off',
			// State is in $state; a plain Map, Set or URL is deliberate.
			'svelte/prefer-svelte-reactivity': 'off'
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } },
		rules: { 'prefer-const': 'off', 'svelte/prefer-const': ['error', { destructuring: 'all' }] }
	},
	{
		// Scripts print to a terminal. They type what they parse with JSDoc casts, which the second
		// rule ignores.
		files: ['scripts/**', 'svelte.config.js'],
		rules: { 'no-console': 'off', '@typescript-eslint/no-unsafe-assignment': 'off' }
	}
);
