/** What a slow phone shows while the page starts up: nothing that jumps. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { CHARTS } from './lib/facts.ts';
import { MODES, PHONE } from './lib/story.ts';
import { listen } from '../scripts/lib/serve.mjs';
import { expect, test } from './lib/test.ts';
import { alive } from './lib/wait.ts';

test.use({ viewport: PHONE });

/** Adds up the layout shifts, as counted by the Layout Instability API. */
async function watchShifts(page: Page): Promise<void> {
	await page.addInitScript(() => {
		let shift = 0;
		new PerformanceObserver((list) => {
			for (const entry of list.getEntries()) if ('value' in entry) shift += Number(entry.value);
			document.documentElement.dataset.shift = String(shift);
		}).observe({ type: 'layout-shift', buffered: true });
	});
}

async function shifted(page: Page): Promise<number> {
	return Number((await page.locator('html').getAttribute('data-shift')) ?? 0);
}

for (const mode of MODES)
	test(`nothing shifts while the page starts in ${mode} on a slow processor`, async ({ page }) => {
		const session = await page.context().newCDPSession(page);
		await session.send('Emulation.setCPUThrottlingRate', { rate: 8 });
		await watchShifts(page);
		await page.goto(`./?mode=${mode}`);
		await alive(page);
		await expect(page.locator('[role=slider]')).toHaveCount(CHARTS.length);
		expect(await shifted(page)).toBeLessThan(0.01);
	});

/** Where a connection may pause: halfway through the bar, the first card's text, and its notice. */
const BREAKS = [/<ol[^]*?<\/li>[^]*?<\/li>/, /class="standfirst[^>]*>[^<]*/, /class="notice[^>]*>/];

/** Serves the story's HTML in pieces, each painted before the next one arrives. */
function inPieces(html: string): ReturnType<typeof listen> {
	const cuts = BREAKS.map((pattern) => {
		const found = pattern.exec(html);
		if (!found) throw new Error(`the page has no ${pattern.source}`);
		return found.index + found[0].length;
	});
	const pieces = [0, ...cuts].map((from, i) => html.slice(from, cuts[i]));
	return listen((request, response) => {
		// An empty script: only the document is under test.
		if (request.url?.endsWith('.js'))
			return response.writeHead(200, { 'content-type': 'text/javascript' }).end();
		if (!/^\/(\?|$)/.test(request.url ?? '')) return response.writeHead(404).end();
		response.writeHead(200, { 'content-type': 'text/html' });
		pieces.forEach((piece, i) => setTimeout(() => response.write(piece), i * 250));
		setTimeout(() => response.end(), pieces.length * 250);
	});
}

for (const mode of MODES)
	test(`nothing shifts while the page arrives in pieces in ${mode}`, async ({ browser }) => {
		const { port, close } = await inPieces(readFileSync('build/index.html', 'utf8'));
		const page = await browser.newPage({ viewport: PHONE });
		try {
			await watchShifts(page);
			await page.goto(`http://127.0.0.1:${port}/?mode=${mode}`);
			await expect(page.locator('#closing')).toBeAttached();
			expect(await shifted(page)).toBeLessThan(0.001);
		} finally {
			await page.close();
			await close();
		}
	});
