/** What every page weighs, in brotli: limits, not wishes. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { expect, test, type Page, type Response } from '@playwright/test';
import { FIGURES } from '../scripts/lib/results.mjs';
import { fileOf, PAGES } from './lib/built.ts';

/** In KB of 1024 bytes. */
const LIMIT = { html: 44, opening: 14, script: 36, font: 10, all: 80 };

/** Each page with what scripts it asks for, in KB of 1024 bytes: the page alone, and all of it. */
const KINDS: Record<string, [page: number, all: number]> = {
	'': [44, 80],
	'404.html': [6, 6],
	'data/': [18, 20],
	'embed/': [10, 30],
	'embed/:chart/': [18, 42],
	'embed/present/': [34, 106],
	'embed/story/': [47, 82],
	'present/': [31, 103],
	'present/notes/': [35, 56],
	'sources/': [46, 48],
	'teach/': [18, 21],
	'teach/handout/': [24, 24],
	'teach/key/': [16, 19]
};

interface Loaded {
	url: string;
	/** The browser's word for what it was asked for: document, script, font, image … */
	type: string;
	body: Buffer;
}

function kb(body: Buffer | string): number {
	const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };
	return brotliCompressSync(body, { params }).length / 1024;
}

function sum(files: Loaded[]): number {
	return files.reduce((total, file) => total + kb(file.body), 0);
}

/** Everything that a page asks for until it is quiet, without scrolling. */
async function firstView(page: Page, path: string): Promise<Loaded[]> {
	const waiting: Promise<Loaded>[] = [];
	const keep = (response: Response) => {
		const url = response.url();
		if (url.startsWith('data:') || url.startsWith('blob:')) return;
		const type = response.request().resourceType();
		waiting.push(response.body().then((body) => ({ url, type, body })));
	};
	page.on('response', keep);
	await page.goto(path, { waitUntil: 'networkidle' });
	page.off('response', keep);
	return Promise.all(waiting);
}

test.use({ viewport: { width: 412, height: 823 }, hasTouch: true, isMobile: true });

test('the first view of / is light', async ({ page, baseURL }) => {
	const asked: string[] = [];
	page.on('request', (request) => asked.push(request.url()));
	const files = await firstView(page, './');
	const of = (type: string) => files.filter((file) => file.type === type);

	const html = of('document').map((file) => file.body.toString('utf8'));
	expect(html).toHaveLength(1);
	const end = html[0].search(/<[^<>]*\sdata-chapter="?money"?[\s>]/);
	expect(end, 'the first chapter follows the opening').toBeGreaterThan(0);

	const weight = {
		html: sum(of('document')),
		opening: kb(html[0].slice(0, end)),
		script: sum(of('script')),
		font: sum(of('font')),
		all: sum(files)
	};
	const figures = Object.entries(weight).map(([what, n]) => `${what} ${n.toFixed(1)} KB`);
	test.info().annotations.push({
		type: FIGURES,
		description: `first view of /, brotli: ${figures.join(', ')}; ${files.length} requests`
	});

	const origin = new URL(baseURL ?? '').origin;
	const elsewhere = asked.filter((url) => /^https?:/.test(url) && new URL(url).origin !== origin);
	expect(elsewhere, 'requests to other hosts').toEqual([]);
	for (const [what, limit] of Object.entries(LIMIT))
		expect.soft(weight[what as keyof typeof LIMIT], `${what}, KB`).toBeLessThanOrEqual(limit);
});

/** What a built file weighs as it is sent, in KB. */
const sent = (file: string) => statSync(join('build', `${file}.br`)).size / 1024;

/** The scripts that a page's file asks for, from the site's root. */
function scriptsOf(file: string): string[] {
	const html = readFileSync(join('build', file), 'utf8');
	return [...html.matchAll(/<script[^>]*\ssrc="?([^"\s>]+)/g)].map(([, src]) =>
		join(dirname(file), src)
	);
}

test('every page has its limit, and keeps to it', () => {
	const kind = (path: string) =>
		path in KINDS ? path : path.replace(/^embed\/[a-z]+\/$/, 'embed/:chart/');
	expect([...new Set(PAGES.map(kind))].sort()).toEqual(Object.keys(KINDS).sort());
	for (const path of PAGES) {
		const [page, all] = KINDS[kind(path)];
		const scripts = scriptsOf(fileOf(path));
		for (const script of scripts) expect(existsSync(join('build', script)), script).toBe(true);
		const whole = [fileOf(path), ...scripts].map(sent).reduce((sum, one) => sum + one, 0);
		expect.soft(sent(fileOf(path)), `/${path} alone, KB`).toBeLessThanOrEqual(page);
		expect.soft(whole, `/${path} with its scripts, KB`).toBeLessThanOrEqual(all);
	}
});
