import { describe, expect, it } from 'vitest';
import { endLine, middleLine, startLine, tell, told } from './progress.mjs';

describe('tell and told', () => {
	it('carry how far a runner has got', () => {
		const progress = { done: 120, total: 558, failed: 1 };
		expect(told(tell(progress))).toEqual(progress);
		expect(tell(progress)).not.toContain('\n');
	});

	it('ignore what a runner prints for people', () => {
		expect(told('[120/558] tests/a.spec.ts › a test')).toBeUndefined();
		expect(told('')).toBeUndefined();
	});
});

describe('the lines of a check', () => {
	it('name it as it starts', () => {
		expect(startLine('eslint')).toBe('▸ eslint …');
	});

	it('say how far it has got, if it says so', () => {
		const progress = { done: 120, total: 558, failed: 0 };
		expect(middleLine('playwright', progress, 61_234)).toBe(
			'  playwright: 120/558, 0 failed (61 s)'
		);
		expect(middleLine('vitest', { ...progress, what: 'files' }, 20_000)).toBe(
			'  vitest: 120/558 files, 0 failed (20 s)'
		);
		expect(middleLine('build', undefined, 20_400)).toBe('  build: running for 20 s');
	});

	it('say how it ended', () => {
		expect(endLine('knip', { passed: 1, failed: 0, notes: [] }, 4210)).toBe(
			'✓ knip: 1 passed, 0 failed (4.2 s)'
		);
		expect(endLine('vitest', { passed: 7, failed: 2, notes: [] }, 900)).toBe(
			'✗ vitest: 7 passed, 2 failed (0.9 s)'
		);
	});
});
