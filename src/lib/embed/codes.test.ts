import { describe, expect, it } from 'vitest';
import { frameCode, LICENCE, pictureCode, scriptCode, type Embedded } from './codes.ts';

const what: Embedded = {
	frame: 'https://news.example/358/embed/votes/?theme=dark&accent=%23b3261e',
	title: 'The House: 362–43',
	story: 'https://news.example/358/#votes-house',
	sources: 'https://news.example/358/sources/',
	picture: { src: 'https://news.example/358/og/votes.png', alt: 'Dots.', width: 1200, height: 630 },
	credit: '358 days'
};
const script = { src: 'https://news.example/358/embed.01.js', integrity: 'sha384-abc+/=' };
const codes = {
	'iframe with script': scriptCode(what, 700, script),
	'iframe only': frameCode(what, 700),
	picture: pictureCode(what)
};

/** What remains of a code if a CMS strips some tags and keeps their content. */
const without = (code: string, tags: string) =>
	code.replace(new RegExp(`</?(${tags})\\b[^>]*>`, 'g'), '');

describe.each(Object.entries(codes))('%s', (_, code) => {
	it('has no inline script or style', () => {
		expect(code).not.toMatch(/\son\w+=|\sstyle=|javascript:|<style/i);
		expect(code).not.toMatch(/<script[^>]*>[^<]/);
	});

	it('shows the picture with its alt text, linked to the story, when tags are stripped', () => {
		const left = without(code, 'iframe|script|figure|figcaption');
		expect(left).toContain(`<img src="${what.picture.src}" alt="Dots."`);
		expect(left).toContain(`<a href="${what.story}">`);
		expect(left).not.toMatch(/<(iframe|script)/);
	});
});

describe('an iframe', () => {
	it('has an address, a title, a width, and a height in px', () => {
		expect(codes['iframe only']).toMatch(
			/^<iframe src="https:\/\/news\.example\/358\/embed\/votes\/\?theme=dark&amp;accent=%23b3261e" title="The House: 362–43" width="100%" height="700" /
		);
		expect(codes['iframe only']).toMatch(/<\/iframe>$/);
	});

	it('asks for no permissions, and is lazy only if no script sets its height', () => {
		for (const code of [codes['iframe only'], codes['iframe with script']])
			expect(code).not.toContain(' allow');
		const tag = (code: string) => /<iframe[^>]*>/.exec(code)?.[0];
		expect(tag(codes['iframe only'])).toContain('loading="lazy"');
		expect(tag(codes['iframe with script'])).not.toContain('loading');
	});

	it('has no hash where browsers could not check it', () => {
		const code = scriptCode(what, 700, { src: 'https://news.example/358/embed.js' });
		expect(code).toMatch(/<script async src="https:\/\/news\.example\/358\/embed\.js"><\/script>$/);
	});

	it('has a script with an integrity hash', () => {
		expect(codes['iframe with script']).toContain(
			'<script async src="https://news.example/358/embed.01.js" integrity="sha384-abc+/=" crossorigin="anonymous">'
		);
	});
});

it('the picture has its source and licence', () => {
	expect(codes.picture).toContain('>358 days</a>');
	expect(codes.picture).toContain(`<a href="${what.sources}">sources</a>`);
	expect(codes.picture).toContain(`<a href="${LICENCE.url}">${LICENCE.name}</a>`);
});

it('no value can break out of its attribute or element', () => {
	const evil = '"><script>alert(1)</script>\'&';
	const hostile: Embedded = {
		frame: evil,
		title: evil,
		story: evil,
		sources: evil,
		picture: { src: evil, alt: evil, width: 1, height: 1 },
		credit: evil
	};
	const hostileScript = { src: evil, integrity: evil };
	const all = scriptCode(hostile, 1, hostileScript) + frameCode(hostile, 1) + pictureCode(hostile);
	expect(all).not.toContain('<script>');
	expect(all.match(/<script\b/g)).toHaveLength(1);
	expect(all.match(/<\/script>/g)).toHaveLength(1);
	expect(all).not.toContain(evil);
});
