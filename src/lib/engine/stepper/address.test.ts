import { describe, expect, it } from 'vitest';
import { addressFor, resolveMode, resolveStep } from './address.ts';

const STEPS = ['opening', 'days-arrest', 'days-count', 'votes-house'];

describe('resolveStep', () => {
	it.each([
		['#days-count', 'days-count'],
		['#days', 'days-arrest'],
		['#days-no-such-step', 'days-arrest'],
		['#votes-house', 'votes-house'],
		['#elsewhere', null],
		['#source-001', null],
		['#%E0%A4%A', null],
		['', null]
	])('%s resolves to %s', (fragment, step) => {
		expect(resolveStep(fragment, STEPS)).toBe(step);
	});
});

describe('resolveMode', () => {
	it.each([
		['?mode=step', 'step'],
		['?utm=1&mode=read', 'read'],
		['?mode=upside-down', null],
		['', null]
	])('%s gives mode %s', (query, mode) => {
		expect(resolveMode(query)).toBe(mode);
	});
});

describe('addressFor', () => {
	it('keeps the path and the rest of the query', () => {
		expect(addressFor('https://a.example/x/?utm=1#days-arrest', 'votes-house', 'step')).toBe(
			'/x/?utm=1&mode=step#votes-house'
		);
	});

	it('keeps the mode if none is given, and drops the fragment at the first step', () => {
		expect(addressFor('https://a.example/?mode=read#days-arrest', null, null)).toBe('/?mode=read');
	});
});
