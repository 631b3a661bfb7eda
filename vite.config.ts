import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { facts } from './src/lib/data/plugin.ts';
import { clientEntries } from './src/lib/entries/plugin.ts';
import { version } from './svelte.config.js';

export default defineConfig({
	plugins: [facts(), sveltekit(), clientEntries(version)],
	test: { include: ['src/**/*.test.ts', 'scripts/**/*.test.{ts,js,mjs}'] }
});
