import { describe, expect, it } from 'vitest';
import { charts } from '#lib/charts/index.ts';
import { CARD } from './card.ts';
import { cardOf } from './cards.ts';
import { pictured } from './pictured.ts';

describe.each(charts)('%s', (chart) => {
	it('has a card of the size that social networks expect', () => {
		const png = Buffer.from(cardOf(chart));
		expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([CARD.width, CARD.height]);
	});
});

it.each(['story', ...charts])('%s has alt text for its card, within networks’ limits', (id) => {
	const { alt } = pictured(id);
	expect(alt).toMatch(/^\S.*\.$/);
	expect(alt.length).toBeLessThan(420);
});

it('rejects ids that are not charts', () => {
	for (const id of ['opening', '']) {
		expect(() => cardOf(id), id).toThrow(RangeError);
		expect(() => pictured(id), id).toThrow(RangeError);
	}
});
