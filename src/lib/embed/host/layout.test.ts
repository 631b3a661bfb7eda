import { describe, expect, it } from 'vitest';
import { breaks, scrolledIn, wayTo, type Around } from './layout.ts';

const plain: Around = {
	overflow: 'visible',
	position: 'static',
	effects: ['none', 'none'],
	contain: 'none',
	willChange: 'auto'
};

describe('breaks', () => {
	it.each<Partial<Around>>([
		{},
		{ overflow: 'clip' },
		{ overflow: 'clip visible' },
		{ position: 'relative' },
		{ contain: 'style' },
		{ willChange: 'opacity' }
	])('is false for %j', (style) => {
		expect(breaks({ ...plain, ...style })).toBe(false);
	});

	it.each<Partial<Around>>([
		{ overflow: 'hidden' },
		{ overflow: 'hidden auto' },
		{ overflow: 'scroll' },
		{ position: 'fixed' },
		{ effects: ['matrix(1, 0, 0, 1, 0, 0)', 'none'] },
		{ effects: ['none', 'blur(1px)'] },
		{ contain: 'paint' },
		{ contain: 'content' },
		{ willChange: 'opacity, transform' }
	])('is true for %j', (style) => {
		expect(breaks({ ...plain, ...style })).toBe(true);
	});
});

const place = (top: number) => ({ top, length: 9000, height: 800 });

describe('scrolledIn', () => {
	it.each([
		[500, 0],
		[0, 0],
		[-1, 1],
		[-4000.4, 4000],
		[-8200, 8200],
		[-9500, 8200]
	])('with the top at %d is %d', (top, y) => {
		expect(scrolledIn(place(top))).toBe(y);
	});

	it('is 0 for a story no longer than the screen', () => {
		expect(scrolledIn({ top: -100, length: 600, height: 800 })).toBe(0);
	});
});

describe('wayTo', () => {
	it.each([
		[0, 500, 500],
		[1000, 500, 1500],
		[1000, -3000, -2000],
		[99_999, 0, 8200]
	])('to %d with the top at %d is %d', (y, top, by) => {
		expect(wayTo(y, place(top))).toBe(by);
	});

	it('scrolls to where scrolledIn agrees', () => {
		const top = -700;
		expect(scrolledIn(place(top - wayTo(3000, place(top))))).toBe(3000);
	});
});
