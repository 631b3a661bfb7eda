/** Waiting without losing time: by default, Playwright polls after 100, 250, 500 and 1000 ms. */
import type { Frame, Page } from '@playwright/test';

/** For `expect.poll`. */
export const SOON = { intervals: [20, 50, 100, 250] };

/** Loads an address as if for the first time, and waits until the page is interactive. */
export async function openAfresh(page: Page, address: string): Promise<void> {
	// Via another page: a change of fragment alone would load nothing.
	if (page.url() !== 'about:blank') await page.goto('about:blank');
	await page.goto(address);
	await alive(page);
}

/** Waits until a page, or the document in a frame, is interactive, and returns it. */
export async function alive<Document extends Page | Frame>(document: Document): Promise<Document> {
	await document.locator('html[data-alive]').waitFor({ state: 'attached' });
	return document;
}
