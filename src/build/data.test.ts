import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { build } from 'vite';
import { dataModules } from './data.ts';

let root = '';

beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'facts-'));
	cpSync('static/data', join(root, 'static/data'), { recursive: true });
	return () => rmSync(root, { recursive: true });
});

/** The code of a bundle with a single import. */
async function bundle(entry: string): Promise<string> {
	writeFileSync(join(root, 'entry.js'), `export { default } from '${entry}';`);
	const result = await build({
		root,
		configFile: false,
		logLevel: 'silent',
		plugins: [dataModules()],
		build: { write: false, lib: { entry: 'entry.js', formats: ['es'] } }
	});
	const [first] = Array.isArray(result) ? result : [];
	return first?.output.map((file) => (file.type === 'chunk' ? file.code : '')).join('') ?? '';
}

test('a data file can be imported as a module', async () => {
	expect(await bundle('virtual:data/claims')).toContain('one hour and eighteen minutes');
});

test('an invalid file stops the build, even if nothing imports it', async () => {
	writeFileSync(join(root, 'static/data/cell.json'), '{ "accounts": [] }');
	await expect(bundle('virtual:data/minutes')).rejects.toThrow(
		'static/data/cell.json: conditions: expected a value of type array, found nothing'
	);
});

test('a missing file stops the build', async () => {
	rmSync(join(root, 'static/data/laws.json'));
	await expect(bundle('virtual:data/minutes')).rejects.toThrow(
		'static/data/laws.json: expected a file, found none'
	);
});

test('an unknown file name is rejected', async () => {
	await expect(bundle('virtual:data/nobody')).rejects.toThrow(
		'virtual:data/nobody: expected one of figures, sources, claims, story'
	);
});
