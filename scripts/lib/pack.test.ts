import { expect, test } from 'vitest';
import { inert, packPage, target } from './pack.mjs';

const names = new Map([
	['/', 'story'],
	['/sources/', 'sources']
]);
const none = { names, home: undefined, read: () => '' };
const site = { ...none, home: 'https://news.example/358-days' };

test.each([
	['#claim-days.total', '#claim-days.total'],
	['https://example.org/?a=b', 'https://example.org/?a=b'],
	['mailto:someone@example.org', 'mailto:someone@example.org'],
	['../', '?page=story'],
	['../#days-count', '?page=story#days-count'],
	['../?mode=step&amp;x=1#days-count', '?page=story&amp;mode=step&amp;x=1#days-count'],
	['./?standing=agreed', '?page=sources&amp;standing=agreed'],
	['../data/', 'https://news.example/358-days/data/']
])('from /sources/, %s leads to %s', (href, expected) => {
	expect(target(href, '/sources/', site)).toBe(expected);
});

test('without a published site, links to other pages have no target', () => {
	expect(target('../data/', '/sources/', none)).toBeUndefined();
});

const FILES: Record<string, string> = {
	'/favicon.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
	'/_app/story.js': 'run()',
	'/index.html': `<html><head><link rel="icon" href="./favicon.svg" />
<link rel="canonical" href="https://news.example/"/>
<link href="./a.css" rel="stylesheet" disabled media="(max-width: 0)">
<script>boot()</script><script type="module" src="./_app/story.js"></script></head>
<body><a class="x" href="./sources/#claim-a">1</a><a href="./data/" download>2</a></body></html>`
};

test('a packed page loads nothing and keeps its own scripts and links', () => {
	const read = (path: string) => FILES[path] ?? '';
	const { html, scripts } = packPage('/', { ...none, read });
	expect(scripts).toEqual(['run()']);
	expect(html).toContain('<script>boot()</script>');
	expect(html).toContain('rel="canonical"');
	expect(html).toContain('<a class="x" href="?page=sources#claim-a">');
	expect(html).toContain('<a data-left-out>2</a>');
	expect(html).not.toMatch(/\ssrc=|favicon\.svg|stylesheet|download/);
});

test('text cannot close the element that contains it', () => {
	const text = 'a("</script><!--")';
	expect(inert({ text })).not.toContain('<');
	expect(JSON.parse(inert({ text }))).toEqual({ text });
});
