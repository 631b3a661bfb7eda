import { describe, expect, it } from 'vitest';
import { openOutside } from './frame-links.ts';

const open = (html: string) => openOutside(html, '../../sources/');

describe('openOutside', () => {
	it('opens links to other pages in a new tab', () => {
		expect(open('<p><a class="claim" href="../../sources/#claim-x">358</a></p>')).toBe(
			'<p><a class="claim" href="../../sources/#claim-x" target="_blank" rel="noopener">358</a></p>'
		);
	});

	it('leaves links within the page and other elements unchanged', () => {
		const html = '<a class="skip" href="#money-lawyer">x</a><abbr href="y">z</abbr><a id="q">w</a>';
		expect(open(html)).toBe(html);
	});

	it('keeps a link’s own attributes', () => {
		const html = '<a href="/" target="_blank" rel="license noopener">x</a>';
		expect(open(html)).toBe(html);
	});

	it('sends links to a source to the sources page', () => {
		expect(open('<a href="#source-000">x</a>')).toBe(
			'<a href="../../sources/#source-000" target="_blank" rel="noopener">x</a>'
		);
	});
});
