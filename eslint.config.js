/** The rules of the house: types are known, effects are awaited, nothing is left unused. */
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
			// The compiler knows every name; this rule does not know types.
			'no-undef': 'off',
			'@typescript-eslint/ban-ts-comment': 'error',
			'@typescript-eslint/no-unused-vars': [
				'error',
				{ argsIgnorePattern: '^_', destructuredArrayIgnorePattern: '^_' }
			],
			'@typescript-eslint/no-explicit-any': 'error',
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
			// An index may miss although its type does not say so.
			'@typescript-eslint/no-unnecessary-condition': 'off',
			// Our strings are digits and plain letters.
			'@typescript-eslint/no-misused-spread': 'off',
			eqeqeq: ['error', 'always', { null: 'ignore' }],
			'no-console': ['error', { allow: ['warn', 'error'] }],
			'prefer-const': 'error',
			'object-shorthand': 'error',
			// Links are relative on purpose: the site works under any path without rebuilding.
			'svelte/no-navigation-without-resolve': 'off',
			// State is in $state; a Map, Set or URL beside it is a plain one on purpose.
			'svelte/prefer-svelte-reactivity': 'off'
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } },
		rules: { 'prefer-const': 'off', 'svelte/prefer-const': ['error', { destructuring: 'all' }] }
	},
	{
		// Tools talk to a terminal, and type what they parse with JSDoc casts, which this rule
		// does not see.
		files: ['scripts/**'],
		rules: { 'no-console': 'off', '@typescript-eslint/no-unsafe-assignment': 'off' }
	}
);
