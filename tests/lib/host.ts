/** Pages of another site, with a separate origin, to embed our frames in. */
import { readFileSync } from 'node:fs';
import type { OutgoingHttpHeaders } from 'node:http';
import { test as base, type Frame, type Locator, type Page } from '@playwright/test';
import { listen } from '../../scripts/lib/serve.mjs';
import { complaintsOf } from './test.ts';
import { SOON } from './wait.ts';

export { expect } from '@playwright/test';

export interface Host {
	/** The other site's address, with its closing slash. */
	url: string;
	/** Adds a page, optionally with headers; returns its address. */
	page(body: string, headers?: OutgoingHttpHeaders): string;
	/** Adds a script, by its file's URL; returns its address. */
	script(file: string): string;
}

interface Answer {
	body: string;
	headers: OutgoingHttpHeaders;
}

const WHOLE = (body: string) =>
	`<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Another site</title>` +
	`<meta name="viewport" content="width=device-width"></head><body>${body}</body></html>`;

/** Tests with `host`. */
export const hosted = base.extend<{ host: Host }>({
	host: async ({}, use) => {
		const answers = new Map<string, Answer>();
		const put = (path: string, body: string, headers: OutgoingHttpHeaders) => {
			answers.set(path, { body, headers });
			return new URL(path, url).href;
		};
		const { port, close } = await listen((request, response) => {
			const found = answers.get((request.url ?? '').replace(/\?.*/, ''));
			response.writeHead(found ? 200 : 404, found?.headers).end(found?.body);
		});
		const url = `http://127.0.0.1:${port}/`;
		answers.set('/favicon.ico', { body: '', headers: {} });
		await use({
			url,
			page: (body, headers = {}) =>
				put(`/${answers.size}/`, WHOLE(body), {
					'content-type': 'text/html; charset=utf-8',
					...headers
				}),
			script: (file) =>
				put(`/${answers.size}.js`, readFileSync(new URL(file), 'utf8'), {
					'content-type': 'text/javascript'
				})
		});
		await close();
	}
});

/**
 * Tests with `host` that fail on any console error or warning, except those matching `expected`.
 */
export const test = hosted.extend<{ expected: RegExp | undefined; quiet: undefined }>({
	expected: [undefined, { option: true }],
	quiet: [
		async ({ page, expected }, use) => {
			const complaints = complaintsOf(page);
			await use(undefined);
			const left = complaints.filter((complaint) => !expected?.test(complaint));
			base.expect(left, 'what the pages complained of').toEqual([]);
		},
		{ auto: true }
	]
});

/** The document in a frame. */
export async function inside(frame: Locator): Promise<Frame> {
	const found = await (await frame.elementHandle())?.contentFrame();
	if (!found) throw new Error('no frame');
	return found;
}

/**
 * Waits until a frame has exactly the height of its content, with nothing to scroll in either
 * direction.
 */
export async function expectFits(frame: Locator): Promise<void> {
	await expectFitting(await inside(frame));
}

/** The same for the document in a frame. */
export async function expectFitting(document: Frame): Promise<void> {
	await base.expect
		.poll(
			() =>
				document.evaluate(() => {
					const root = window.document.documentElement;
					const room = window.innerHeight;
					const content = root.getBoundingClientRect().height;
					const [down, aside] = [root.scrollHeight - room, root.scrollWidth - root.clientWidth];
					const fits = Math.abs(room - content) <= 1 && down <= 1 && aside === 0;
					return fits
						? 'fits'
						: `${room} px for ${content} px, ${down} px to scroll, ${aside} px aside`;
				}),
			SOON
		)
		.toBe('fits');
}

/** Waits until the browser has delivered every message sent so far, and drawn twice. */
export async function delivered(page: Page): Promise<void> {
	await page.evaluate(async () => {
		for (let i = 0; i < 2; i++)
			await new Promise((resolve) => {
				setTimeout(() => requestAnimationFrame(resolve), 50);
			});
	});
}
