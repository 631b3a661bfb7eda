import { describe, expect, it } from 'vitest';
import { breaks, type Around } from './layout.ts';

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
