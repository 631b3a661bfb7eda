import { expect, it } from 'vitest';
import { slideOf } from './slide';

it('says what is written for the slide', () => {
	expect(slideOf({ slide: 'Short.', text: ['Long, and longer.'] })).toBe('Short.');
});

it('says the first sentence where nothing is written for it, whatever marks are in that', () => {
	const first = '{days.total:Words} [were](days.count) counted, so.';
	expect(slideOf({ text: [`${first} Then more.`, 'Another.'] })).toBe(first);
	expect(slideOf({ text: ['No end'] })).toBe('No end');
});
