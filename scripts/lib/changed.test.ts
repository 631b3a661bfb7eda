import { describe, expect, it } from 'vitest';
import { changes, scriptsIn, tooSlow } from './changed.mjs';

/** A git that has these new files, and these edited since each commit. */
const git =
	(fresh: string[], edited: Record<string, string[]>) =>
	(...args: string[]) =>
		Promise.resolve(args[0] === 'ls-files' ? fresh : edited[args.at(-1) ?? '']);

describe('changes', () => {
	it('are those not yet committed, new files among them', async () => {
		const ask = git(['new.ts'], { HEAD: ['old.ts'], 'HEAD~1': ['other.ts'] });
		expect(await changes(ask)).toEqual({ base: 'HEAD', files: ['new.ts', 'old.ts'] });
	});

	it('are the last commit’s if all is committed', async () => {
		const ask = git([], { HEAD: [], 'HEAD~1': ['other.ts'] });
		expect(await changes(ask)).toEqual({ base: 'HEAD~1', files: ['other.ts'] });
	});

	it('are unknown without git, and in a clone with a single commit', async () => {
		expect(await changes(() => Promise.resolve(undefined))).toBeUndefined();
		expect(await changes(git([], { HEAD: [] }))).toBeUndefined();
	});
});

it('ESLint checks scripts and components', () => {
	const files = ['a.ts', 'b.mjs', 'c.svelte', 'static/data/days.json', 'README.md', 'd.css'];
	expect(scriptsIn(files)).toEqual(['a.ts', 'b.mjs', 'c.svelte']);
});

it('of the charts, only those that have changed are held to their laws', () => {
	const skipped = (...files: string[]) => tooSlow(files, ['days', 'votes']);
	const test = (chart: string) => `src/lib/charts/${chart}/chart.test.ts`;
	expect(skipped('README.md', 'src/lib/charts/charts.ts')).toEqual(
		expect.arrayContaining([test('days'), test('votes')])
	);
	expect(skipped('src/lib/charts/days/chart.ts')).not.toContain(test('days'));
	expect(skipped('static/data/votes.json')).toContain(test('days'));
	expect(skipped('static/data/votes.json')).not.toContain(test('votes'));
});
