import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startChecks } from './checks.mjs';
import { tell } from './progress.mjs';
import { run } from './run.mjs';

let printed: string[] = [];
const print = (line: string) => printed.push(line.replace(/\d+\.\d s/, '… s'));
const done =
	(code: number, output = '') =>
	() =>
		Promise.resolve({ code, output });

beforeEach(() => {
	printed = [];
});

describe('startChecks', () => {
	afterEach(() => {
		vi.useRealTimers();
		process.exitCode = undefined;
	});

	it('prints the start and the end of each check, the output of one that failed, and the sums', async () => {
		const { check, skip, finish } = startChecks(print);
		expect(await check('knip', done(0, 'all is well'))).toBe(true);
		expect(await check('eslint', done(1, 'a fault\n'))).toBe(false);
		skip('html', 'the checker needs Java');
		const notes = ['script 40 KB'];
		await check('vitest', done(0), () => ({ passed: 7, failed: 0, notes }));
		finish();
		expect(printed).toEqual([
			'▸ knip …',
			'✓ knip: 1 passed, 0 failed (… s)',
			'▸ eslint …',
			'a fault',
			'✗ eslint: 0 passed, 1 failed (… s)',
			'– html: skipped, because the checker needs Java',
			'▸ vitest …',
			'✓ vitest: 7 passed, 0 failed (… s)',
			'  script 40 KB',
			'8 passed, 1 failed'
		]);
		expect(process.exitCode).toBe(1);
	});

	it('counts what stops the checks as a failure', () => {
		const { fail, finish } = startChecks(print);
		fail(new Error('no browser'));
		finish();
		expect(printed).toEqual(['no browser', '0 passed, 1 failed']);
		expect(process.exitCode).toBe(1);
	});

	it('says again and again how far a check has got, and no more once it has ended', async () => {
		vi.useFakeTimers();
		const { check } = startChecks(print, 20_000);
		let end: (result: { code: number; output: string }) => void = () => undefined;
		let hear: (line: string) => boolean = () => false;
		const result = check('playwright', (onLine) => {
			hear = onLine;
			return new Promise((resolve) => (end = resolve));
		});
		vi.advanceTimersByTime(20_000);
		expect(hear(tell({ done: 120, total: 558, failed: 1 }))).toBe(true);
		expect(hear('[120/558] a line for people')).toBe(false);
		vi.advanceTimersByTime(40_000);
		end({ code: 0, output: '' });
		await result;
		vi.advanceTimersByTime(60_000);
		expect(printed).toEqual([
			'▸ playwright …',
			'  playwright: running for 20 s',
			'  playwright: 120/558, 1 failed (40 s)',
			'  playwright: 120/558, 1 failed (60 s)',
			'✓ playwright: 1 passed, 0 failed (… s)'
		]);
	});
});

describe('run', () => {
	it('gives each line of a program’s output as it comes, and keeps the others', async () => {
		const heard: string[] = [];
		const program =
			'process.stdout.write("on"); setTimeout(() => process.stdout.write("e\\n\\nthree"), 50);' +
			'console.error("two")';
		const { code, output } = await run(process.execPath, ['-e', program], {
			quiet: true,
			onLine: (line) => heard.push(line) > 0 && line === 'one'
		});
		expect(code).toBe(0);
		expect(heard.sort()).toEqual(['', 'one', 'three', 'two']);
		expect(output.split('\n').sort()).toEqual(['', '', 'three', 'two']);
	});
});
