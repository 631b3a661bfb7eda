import {
	mkdirSync,
	mkdtempSync,
	renameSync,
	rmSync,
	symlinkSync,
	utimesSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { needsInstall, nodeIsNewEnough } from './install.mjs';

describe('nodeIsNewEnough', () => {
	it.each([
		['20.19.0', '>=20.19', true],
		['20.20.2', '>=20.19', true],
		['22.0.0', '>=20.19', true],
		['20.18.9', '>=20.19', false],
		['18.20.0', '>=20.19', false]
	])('%s against %s: %s', (version, least, enough) => {
		expect(nodeIsNewEnough(version, least)).toBe(enough);
	});
});

describe('needsInstall', () => {
	let folder: string;
	let lock: string;
	let installed: string;

	beforeEach(() => {
		folder = mkdtempSync(join(tmpdir(), 'install-'));
		mkdirSync(join(folder, 'node_modules'));
		lock = join(folder, 'package-lock.json');
		installed = join(folder, 'node_modules', '.package-lock.json');
		writeFileSync(lock, '{}');
		writeFileSync(installed, '{}');
		return () => rmSync(folder, { recursive: true });
	});

	it('is false if the installed packages are as new as the lockfile', () => {
		utimesSync(lock, 100, 100);
		utimesSync(installed, 100, 100);
		expect(needsInstall(folder)).toBe(false);
	});

	it('is true if the lockfile is newer', () => {
		utimesSync(lock, 200, 200);
		utimesSync(installed, 100, 100);
		expect(needsInstall(folder)).toBe(true);
	});

	it('is false if node_modules is a link to another copy’s, however old', () => {
		const other = join(folder, 'other');
		renameSync(join(folder, 'node_modules'), other);
		symlinkSync(other, join(folder, 'node_modules'), 'junction');
		utimesSync(lock, 200, 200);
		utimesSync(join(other, '.package-lock.json'), 100, 100);
		expect(needsInstall(folder)).toBe(false);
		rmSync(join(other, '.package-lock.json'));
		expect(needsInstall(folder)).toBe(false);
	});

	it('is true if nothing is installed', () => {
		rmSync(join(folder, 'node_modules'), { recursive: true });
		expect(needsInstall(folder)).toBe(true);
	});
});
