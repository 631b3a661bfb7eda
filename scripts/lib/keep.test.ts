import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { keepHostScripts } from './keep.mjs';

let folder = '';
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'keep-'));
});
afterEach(() => {
	rmSync(folder, { recursive: true });
});

it('keeps each version of the host script once, and nothing else', () => {
	const kept = join(folder, 'kept');
	for (const name of ['embed.0123456789.js', 'embed.0123456789.js.br', 'embed.js', 'index.html'])
		writeFileSync(join(folder, name), 'first');
	expect(keepHostScripts(folder, kept)).toEqual(['embed.0123456789.js']);
	writeFileSync(join(folder, 'embed.0123456789.js'), 'second');
	expect(keepHostScripts(folder, kept)).toEqual([]);
	expect(readdirSync(kept)).toEqual(['embed.0123456789.js']);
	expect(readFileSync(join(kept, 'embed.0123456789.js'), 'utf8')).toBe('first');
});

it('keeps nothing if nothing was built', () => {
	expect(keepHostScripts(join(folder, 'none'), join(folder, 'kept'))).toEqual([]);
});
