import { sveltekit } from '@sveltejs/kit/vite';
import { configDefaults, defineConfig } from 'vitest/config';
import { classicScripts } from './src/build/classic.ts';
import { chartModules } from './src/build/charts.ts';
import { dataModules } from './src/build/data.ts';
import { clientEntries } from './src/build/client-scripts.ts';
import { serving } from './src/build/serving/plugin.ts';
import { version } from './svelte.config.js';

export default defineConfig({
	plugins: [
		dataModules(),
		chartModules(),
		classicScripts(),
		sveltekit(),
		clientEntries(version),
		serving('build')
	],
	test: {
		// Small machines have two cores. Files share a worker's modules, which saves loading them again.
		maxWorkers: 2,
		isolate: false,
		// A test fails for what it finds, not for how slow or busy the machine is.
		testTimeout: 300_000,
		hookTimeout: 300_000,
		teardownTimeout: 60_000,
		// Tests read the data in ways that Vitest does not see, so all are related to it.
		forceRerunTriggers: [...configDefaults.forceRerunTriggers, '**/static/data/**'],
		include: ['src/**/*.test.ts', 'tests/fuzz/*.test.ts', 'scripts/**/*.test.{ts,js,mjs}']
	}
});
