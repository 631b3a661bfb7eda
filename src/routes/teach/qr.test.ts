import { Resvg } from '@resvg/resvg-js';
import jsQR from 'jsqr';
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import Qr from './Qr.svelte';

const HERE = 'https://news.example/358-days/';
const ADDRESSES = [
	'http://localhost:4173/',
	HERE,
	'https://www.a-long-name-of-a-newsroom.example/specials/2026/magnitsky/358-days/#days-count'
];

/** What a camera reads from the code in the page's markup. */
function readBack(html: string): string | undefined {
	const svg = /<svg[\s\S]*<\/svg>/.exec(html)?.[0] ?? '';
	const drawn = svg.replace('<svg', '<svg xmlns="http://www.w3.org/2000/svg"');
	const { width, height, pixels } = new Resvg(drawn, {
		fitTo: { mode: 'width', value: 400 }
	}).render();
	return jsQR(Uint8ClampedArray.from(pixels), width, height)?.data;
}

const page = (address: string): string => render(Qr, { props: { address } }).body;

describe('the QR code', () => {
	it.each(ADDRESSES)('leads to %s', (address) => {
		expect(readBack(page(address))).toBe(address);
	});

	it('can still be read with a stain on it', () => {
		const stained = page(HERE).replace('</svg>', '<path d="M15 15h6v6h-6z"/></svg>');
		expect(readBack(stained)).toBe(HERE);
	});

	it('gives its address as text, for screen readers and for typing', () => {
		const html = page(HERE);
		expect(html).toContain('aria-label="QR code for https://news.example/358-days/"');
		expect(html).toMatch(/>news\.example\/358-days\/<\/a>/);
	});

	it('throws for an address that a phone could not open', () => {
		expect(() => page('/present/')).toThrow(/absolute/);
	});
});
