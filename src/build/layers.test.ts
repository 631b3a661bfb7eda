/**
 * Imports go only to lower layers, so a change can affect only the layers above it, and the engine can
 * be used by itself to tell another story.
 */
import { describe, expect, test } from 'vitest';
import { faultsIn, importGraph, readSources } from './testing/layers.ts';

const sources = readSources();

/** The faults of a few files that have only these imports. */
function faultsWith(files: Record<string, string>): string[] {
	return faultsIn(importGraph(new Map(Object.entries(files))));
}

describe('the project', () => {
	const graph = importGraph(sources);

	test('is read whole: every import leads to a file', () => {
		expect(graph.size).toBeGreaterThan(350);
		const known = new Set(sources.keys());
		const lost = [...graph].flatMap(([from, imports]) =>
			imports
				.filter((to) => /\.(?:ts|js|mjs|svelte)$/.test(to) && !known.has(to))
				.map((to) => `${from} → ${to}`)
		);
		expect(lost).toEqual([]);
	});

	test('has no import that points up, no cycle, and no chart that imports another', () => {
		expect(faultsIn(graph)).toEqual([]);
	});

	test('has an engine without a word from the story', () => {
		const words = /magnitsky|hermitage|browder|butyrka|moscow|russia|detention|\b358\b/i;
		const telling = [...sources]
			.filter(([file, text]) => file.startsWith('src/lib/engine/') && words.test(text))
			.map(([file]) => file)
			.filter((file) => !file.endsWith('.test.ts'));
		expect(telling).toEqual([]);
	});
});

describe('the check finds', () => {
	test.each([
		['a value', `import { votes } from '#lib/charts/index.ts';`],
		['a type', `import type { Votes } from '../../charts/index.ts';`],
		['a type in passing', `let votes: import('#lib/charts/index.ts').Votes;`],
		['an export', `export * from '#lib/charts/index.ts';`],
		['text', `import text from '#lib/charts/index.ts?raw';`],
		['a module asked for later', `const charts = await import('#lib/charts/index.ts');`],
		['a module with a placeholder', 'const load = (name) => import(`../../charts/${name}.ts`);']
	])('an import that points up: %s', (_, code) => {
		const engine = 'src/lib/engine/stage/paths.ts';
		expect(faultsWith({ [engine]: code, 'src/lib/charts/index.ts': '' })).toEqual([
			`engine imports charts: ${engine} → src/lib/charts/index.ts`
		]);
	});

	test('one in a component', () => {
		const code = `<script lang="ts">\n\timport Page from '#lib/site/Page.svelte';\n</script>\n<p>…</p>`;
		expect(faultsWith({ 'src/lib/evidence/Saying.svelte': code })).toEqual([
			'evidence imports site: src/lib/evidence/Saying.svelte → src/lib/site/Page.svelte'
		]);
	});

	test('one of a module that the build makes', () => {
		const code = `import chart from 'virtual:charts/votes';`;
		expect(faultsWith({ 'src/lib/evidence/claims.ts': code })).toEqual([
			'evidence imports charts: src/lib/evidence/claims.ts → virtual:charts/votes'
		]);
	});

	test('an import of the build’s plugins', () => {
		const code = `import { dataModules } from '../src/build/data.ts';`;
		expect(faultsWith({ 'scripts/bench.mjs': code })).toEqual([
			'only vite.config.ts imports build: scripts/bench.mjs → src/build/data.ts'
		]);
	});

	test('a chart that imports another, even in a test', () => {
		const test = 'src/lib/charts/laws/chart.test.ts';
		expect(faultsWith({ [test]: `import { votes } from '../votes/chart.ts';` })).toEqual([
			`one chart imports another: ${test} → src/lib/charts/votes/chart.ts`
		]);
	});

	test('a cycle, even of types', () => {
		const [a, b] = ['src/lib/engine/a.ts', 'src/lib/engine/b.ts'];
		const faults = faultsWith({
			[a]: `import type { B } from './b.ts';`,
			[b]: `import type { A } from './a.ts';`
		});
		expect(faults).toEqual([`cycle of files: ${a} → ${b} → ${a}`]);
	});

	test('a cycle of pages', () => {
		const faults = faultsWith({
			'src/routes/embed/+page.svelte': `<script>import '../present/deck.ts';</script>`,
			'src/routes/present/start.ts': `import '../embed/links.ts';`
		});
		expect(faults).toEqual([
			'cycle of routes: src/routes/embed → src/routes/present → src/routes/embed'
		]);
	});

	test('a folder that has no layer', () => {
		expect(() => faultsWith({ 'src/lib/helpers/a.ts': `import './b.ts';` })).toThrow('no layer');
	});
});
