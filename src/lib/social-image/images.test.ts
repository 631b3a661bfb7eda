import { describe, expect, it } from 'vitest';
import { charts } from '#lib/charts/index.ts';
import { CARD } from './size.ts';
import { chartImagePng } from './images.ts';
import { socialImageOf } from './reference.ts';

describe.each(charts)('%s', (chart) => {
	it('has a card of the size that social networks expect', () => {
		const png = Buffer.from(chartImagePng(chart));
		expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([CARD.width, CARD.height]);
	});
});

it.each(['story', ...charts])('%s has alt text for its card, within networks’ limits', (id) => {
	const { alt } = socialImageOf(id);
	expect(alt).toMatch(/^\S.*\.$/);
	expect(alt.length).toBeLessThan(420);
});

it('rejects ids that are not charts', () => {
	for (const id of ['opening', '']) {
		expect(() => chartImagePng(id), id).toThrow(RangeError);
		expect(() => socialImageOf(id), id).toThrow(RangeError);
	}
});
