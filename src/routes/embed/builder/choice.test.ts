import { describe, expect, it } from 'vitest';
import { readColour, type Named } from '#lib/embed/colour.ts';
import { readOptions } from '#lib/embed/options.ts';
import { FIRST_CHOICE, queryOf, TOKENS, type Choice } from './choice.ts';

const named: Named = (name) => (name === 'tomato' ? [255, 99, 71] : null);
const chart: Choice = { ...FIRST_CHOICE, subject: 'votes' };

it('starts with an empty query', () => {
	expect(queryOf(FIRST_CHOICE, named)).toEqual({ query: '', faulty: [] });
});

it('writes a query that the frame understands', () => {
	const { query, faulty } = queryOf(
		{
			...chart,
			theme: 'dark',
			step: 'votes-party',
			accent: ' #b3261e ',
			paper: 'Tomato',
			font: 'PT Serif',
			plain: true,
			still: true
		},
		named
	);
	expect(faulty).toEqual([]);
	const { options, faults } = readOptions(query, named);
	expect(faults).toEqual([]);
	expect(options).toEqual({
		theme: 'dark',
		step: 'votes-party',
		plain: true,
		still: true,
		colours: { accent: readColour('#b3261e', named), paper: [255, 99, 71] },
		font: 'PT Serif'
	});
});

describe.each(TOKENS)('%s', (token) => {
	it.each(['url(//evil.example)', 'red;}', '</style>', 'javascript:alert(1)', 'x'.repeat(41)])(
		'omits "%s", and reports it',
		(value) => {
			expect(queryOf({ ...chart, [token]: value }, named)).toEqual({ query: '', faulty: [token] });
		}
	);
});

it('sends only story options to the story, and chart options to a chart', () => {
	const all = { plain: true, still: true, flat: true };
	expect(queryOf({ ...chart, ...all }, named).query).toBe('plain=1&static=1');
	expect(queryOf({ ...FIRST_CHOICE, ...all }, named).query).toBe('mode=read');
});
