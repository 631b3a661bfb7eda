import {
	cpSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { keepHostScripts, makeRelease, readRelease } from './release.ts';

const root = mkdtempSync(join(tmpdir(), 'release-'));
afterAll(() => rmSync(root, { recursive: true }));

beforeEach(() => {
	rmSync(root, { recursive: true });
	cpSync('static/data', join(root, 'static/data'), { recursive: true });
	mkdirSync(join(root, 'released'));
	writeFileSync(join(root, 'CORRECTIONS.md'), '# Corrections\n');
	expect(makeRelease(root, '1.0.0', '2026-11-22')).toEqual([]);
});

/** Replaces text in one of the files. */
function edit(file: string, from: string, to: string): void {
	const path = join(root, file);
	const text = readFileSync(path, 'utf8');
	expect(text).toContain(from);
	writeFileSync(path, text.replaceAll(from, to));
}

const rename = (): void =>
	edit('static/data/sources.json', '"Human Rights First"', '"Human Rights Last"');

test('a release saves version, date and facts', () => {
	const release = readRelease(root);
	expect(release).toMatchObject({ version: '1.0.0', date: '2026-11-22' });
	expect(release?.facts['claims.money.refund.value']).toBe(230);
});

test('refuses a release with an unlogged change', () => {
	rename();
	expect(makeRelease(root, '1.1.0', '2026-12-01')).toEqual([
		expect.stringMatching(
			/^sources\.004\.publisher: was "Human Rights First" in release 1\.0\.0 and is now/
		)
	]);
	expect(readRelease(root)?.version).toBe('1.0.0');
});

test('makes a release with a logged change', () => {
	rename();
	const entry =
		'\n## 2026-12-01 · sources.004\n\n- **Was:** First\n- **Is now:** Last\n- **Why:** a slip\n- **Source:** 004\n';
	edit('CORRECTIONS.md', '# Corrections\n', `# Corrections\n${entry}`);
	expect(makeRelease(root, '1.1.0', '2026-12-01')).toEqual([]);
	expect(readRelease(root)).toMatchObject({ date: '2026-12-01', first: '2026-11-22' });
	expect(readRelease(root)?.facts['sources.004.publisher']).toBe('Human Rights Last');
});

test('refuses a release with a fault, or with a version that is not later', () => {
	expect(makeRelease(root, '1.0.0', '2026-12-01')).toEqual([
		'1.0.0: expected a version later than 1.0.0'
	]);
	expect(makeRelease(root, '1.10.0', '2026-12-01')).toEqual([]);
	expect(makeRelease(root, '1.9.0', '2026-12-01')).toHaveLength(1);
	edit('static/data/money.json', '230', '231');
	expect(makeRelease(root, '2.0.0', '2026-12-01')).toEqual([
		expect.stringMatching(/^money\.refund: /)
	]);
});

test('keeps each version of the host script once, and nothing else', () => {
	const kept = join(root, 'kept');
	for (const name of ['embed.0123456789.js', 'embed.0123456789.js.br', 'embed.js', 'index.html'])
		writeFileSync(join(root, name), 'first');
	expect(keepHostScripts(root, kept)).toEqual(['embed.0123456789.js']);
	writeFileSync(join(root, 'embed.0123456789.js'), 'second');
	expect(keepHostScripts(root, kept)).toEqual([]);
	expect(readdirSync(kept)).toEqual(['embed.0123456789.js']);
	expect(readFileSync(join(kept, 'embed.0123456789.js'), 'utf8')).toBe('first');
});

test('keeps no host script if nothing was built', () => {
	expect(keepHostScripts(join(root, 'none'), join(root, 'kept'))).toEqual([]);
});
