import { describe, expect, it } from 'vitest';
import { heightAt, heightForAny, WIDTHS } from './frame-heights.ts';
import { subjects } from './subjects.ts';

describe.each(subjects)('$id', ({ heights }) => {
	it('has a height in whole px at any width, within the measured range', () => {
		const measured = WIDTHS.map((width) => heightAt(heights, width));
		for (const width of [0, 280, 360, 500, 640, 800, 1000, 2000]) {
			const height = heightAt(heights, width);
			expect(Number.isInteger(height)).toBe(true);
			expect(height).toBeGreaterThanOrEqual(Math.min(...measured));
			expect(height).toBeLessThanOrEqual(Math.max(...measured));
		}
	});

	it('fits a phone too if nothing resizes it', () => {
		for (const width of WIDTHS) {
			expect(heightForAny(heights, width)).toBeGreaterThanOrEqual(heightAt(heights, 360));
			expect(heightForAny(heights, width)).toBeGreaterThanOrEqual(heightAt(heights, width));
		}
	});
});
