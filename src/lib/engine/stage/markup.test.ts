import { expect, it } from 'vitest';
import { label } from '#lib/engine/layout/text.ts';
import { labelsMarkup, rulesMarkup } from './markup.ts';

it('text is escaped', () => {
	const markup = labelsMarkup([label('a', '<b>Q&A</b>', { x: 1.04, y: 2, size: 12 })]);
	expect(markup).toBe(
		'<text class="label note ink" x="1" y="2" style="--size: 12px;">' +
			'&lt;b&gt;Q&amp;A&lt;/b&gt;</text>'
	);
});

it('lines are set one below another, each from the same place', () => {
	const markup = labelsMarkup([
		label('a', ['one', 'two'], { x: 5, y: 2, size: 12, anchor: 'end' })
	]);
	expect(markup).toContain(' text-anchor="end"');
	expect(markup).toContain('<tspan x="5">one</tspan><tspan x="5" dy="1.25em">two</tspan>');
});

it('a rule has its style and its tone', () => {
	expect(rulesMarkup([{ key: 'r', d: 'M0 0h9', style: 'dashed', tone: 'harm' }])).toBe(
		'<path class="rule dashed harm" d="M0 0h9"></path>'
	);
});
