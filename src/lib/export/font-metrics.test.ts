import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { textWidth } from '#lib/engine/layout/text.ts';
import { fontMetrics } from './font-metrics.js';

const card = fontMetrics(readFileSync('src/lib/engine/type/card.ttf'));

describe('fontMetrics', () => {
	it('reads heights and widths in em', () => {
		expect(card.ascent).toBeCloseTo(0.978, 3);
		expect(card.descent).toBeCloseTo(0.255, 3);
		expect(card.advance('0')).toBeGreaterThan(card.advance('1'));
	});

	it('rejects a character the font does not have', () => {
		expect(() => card.advance('ж')).toThrow(RangeError);
	});
});

describe('the display typeface', () => {
	it.each(['358', '230', '362–43', '365–43', '92–4', '78', '20', '$230', '450'])(
		'draws %s no wider than scenes expect',
		(numeral) => {
			const em = [...numeral].reduce((sum, c) => sum + card.advance(c), 0);
			expect(em).toBeLessThanOrEqual(textWidth(numeral, 1, 'numeral'));
		}
	);
});
