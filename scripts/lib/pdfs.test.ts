import { describe, expect, it } from 'vitest';
import { PDFS as OFFERED } from '../../src/routes/teach/pdfs.ts';
import { offerPdfs, PDFS } from './pdfs.mjs';

const li = (file: string, hidden: string) =>
	`<li${hidden} class="x"><a href="./${file}" rel="external" download>It</a> (PDF)</li>`;

it('makes the files that the page links to', () => {
	expect(PDFS.map(({ file }) => file)).toEqual(OFFERED.map(({ file }) => file));
});

describe('offerPdfs', () => {
	it('shows only the links to files that exist', () => {
		const page = li('a.pdf', ' hidden=""') + li('b.pdf', ' hidden=""');
		expect(offerPdfs(page, ['b.pdf'])).toBe(li('a.pdf', ' hidden=""') + li('b.pdf', ''));
	});

	it('throws if the page has no such link', () => {
		expect(() => offerPdfs(li('a.pdf', ''), ['a.pdf'])).toThrow('no hidden link to a.pdf');
	});
});
