import { expect, test } from 'vitest';
import { cachedFiles, cachedPages, scriptsOf } from './cached-files.ts';

const BUILT = [
	'/data/',
	'/data/days.csv',
	'/data/days.json',
	'/data/days.json',
	'/data/days.png',
	'/data/schema/days.json',
	'/embed/days/',
	'/favicon.svg',
	'/icon-512.png',
	'/teach/handout.pdf',
	'/358-days.html',
	'/'
];

test('built pages are cached, frames are not', () => {
	expect(cachedPages(BUILT)).toEqual(['/', '/data/']);
});

test('data and icon are cached once each; pictures, PDFs and schemas are not', () => {
	expect(cachedFiles(BUILT)).toEqual(['/data/days.csv', '/data/days.json', '/favicon.svg']);
});

test('a page’s scripts are those with an address', () => {
	const html = `<script>var src="no"</script><script type="module" src="./a.js"></script>
		<p data-src="./b.js"></p><script src="../c.js" defer></script>`;
	expect(scriptsOf(html)).toEqual(['./a.js', '../c.js']);
});
