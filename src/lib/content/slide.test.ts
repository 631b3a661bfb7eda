import { expect, it } from 'vitest';
import { slideOf } from './slide.ts';

it('uses the text written for the slide', () => {
	expect(slideOf({ slide: 'Short.', text: ['Long, and longer.'] })).toBe('Short.');
});

it('otherwise uses the first sentence, including any marks in it', () => {
	const first = '{days.total:Words} [were](days.count) counted, so.';
	expect(slideOf({ text: [`${first} Then more.`, 'Another.'] })).toBe(first);
	expect(slideOf({ text: ['No end'] })).toBe('No end');
});
