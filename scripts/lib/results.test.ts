import { describe, expect, it } from 'vitest';
import { FIGURES, tallyOne, tallyPlaywright, tallyVitest } from './results.mjs';

describe('tallyOne', () => {
	it('counts a check by its exit code', () => {
		expect(tallyOne(0)).toEqual({ passed: 1, failed: 0, notes: [] });
		expect(tallyOne(2)).toEqual({ passed: 0, failed: 1, notes: [] });
	});
});

describe('tallyVitest', () => {
	it('counts tests', () => {
		const report = JSON.stringify({ numPassedTests: 7, numFailedTests: 2 });
		expect(tallyVitest(report, 1)).toMatchObject({ passed: 7, failed: 2 });
	});

	it('counts a failure outside the tests', () => {
		const report = JSON.stringify({ numPassedTests: 7, numFailedTests: 0 });
		expect(tallyVitest(report, 1)).toMatchObject({ passed: 7, failed: 1 });
		expect(tallyVitest(undefined, 1)).toMatchObject({ passed: 0, failed: 1 });
	});
});

describe('tallyPlaywright', () => {
	it('counts tests, and names one that passed on the second try', () => {
		const stats = { expected: 5, unexpected: 1, flaky: 1, skipped: 3 };
		const late = { title: 'is late', file: 'a.spec.ts', tests: [{ status: 'flaky' }] };
		const suites = [{ specs: [late, { title: 'is in time', tests: [{ status: 'expected' }] }] }];
		expect(tallyPlaywright(JSON.stringify({ stats, suites }), 1)).toEqual({
			passed: 6,
			failed: 1,
			notes: ['passed on the second try: a.spec.ts, is late']
		});
	});

	it('finds annotated figures at any depth', () => {
		const annotations = [
			{ type: FIGURES, description: 'script 40 KB' },
			{ type: 'issue', description: 'no' }
		];
		const suites = [{ suites: [{ specs: [{ tests: [{ annotations }] }] }] }];
		expect(tallyPlaywright(JSON.stringify({ suites }), 0).notes).toEqual(['script 40 KB']);
	});

	it('says once for each reason how many tests were skipped', () => {
		const skip = (description: string) => ({
			tests: [{ status: 'skipped', annotations: [{ type: 'skip', description }] }]
		});
		const specs = [skip('needs nginx'), skip('needs nginx'), { tests: [{ status: 'skipped' }] }];
		const suites = [{ specs, suites: [{ specs: [skip('needs Firefox')] }] }];
		expect(tallyPlaywright(JSON.stringify({ suites }), 0)).toEqual({
			passed: 0,
			failed: 0,
			notes: ['skipped 2: needs nginx', 'skipped 1: no reason given', 'skipped 1: needs Firefox']
		});
	});

	it('counts a run without a report as one failure', () => {
		expect(tallyPlaywright(undefined, 1)).toMatchObject({ passed: 0, failed: 1 });
	});
});
