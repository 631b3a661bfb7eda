import { describe, expect, it } from 'vitest';
import { beside } from './panel.ts';

const SCREEN = { width: 1280, height: 800 };
const PANEL = { width: 400, height: 300 };

describe('beside', () => {
	it('goes below its mark, aligned with its left edge', () => {
		const { x, y, room } = beside({ left: 100, top: 200, bottom: 224 }, PANEL, SCREEN);
		expect(x).toBe(100);
		expect(y).toBeGreaterThanOrEqual(224);
		expect(room).toBeGreaterThanOrEqual(300);
	});

	it('goes above a mark with more room there', () => {
		const { y } = beside({ left: 100, top: 700, bottom: 724 }, PANEL, SCREEN);
		expect(y + 300).toBeLessThanOrEqual(700);
	});

	it.each([
		[{ left: 1250, top: 10, bottom: 30 }, SCREEN],
		[{ left: -40, top: 380, bottom: 420 }, SCREEN],
		[
			{ left: 600, top: 170, bottom: 190 },
			{ width: 844, height: 390 }
		],
		[
			{ left: 0, top: -90, bottom: -60 },
			{ width: 640, height: 240 }
		]
	])('is wholly within the window for any mark: %o %o', (mark, window) => {
		const size = { width: 400, height: 900 };
		const { x, y, room } = beside(mark, size, window);
		expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
		expect(x + size.width).toBeLessThanOrEqual(window.width);
		expect(y + Math.min(size.height, room)).toBeLessThanOrEqual(window.height);
		expect(room).toBeGreaterThan(200);
	});
});
