/** Waiting without losing time: by itself Playwright looks again after 100, 250, 500, 1000 ms. */
import type { Frame, Page } from '@playwright/test';

/** For `expect.poll`. */
export const SOON = { intervals: [20, 50, 100, 250] };

/** Loads an address as if for the first time, and waits until the page is alive. */
export async function openAfresh(page: Page, address: string): Promise<void> {
	// From another page: a new fragment alone would load nothing.
	if (page.url() !== 'about:blank') await page.goto('about:blank');
	await page.goto(address);
	await alive(page);
}

/** Waits until a page, or the document in a frame, goes by its script; gives it. */
export async function alive<Document extends Page | Frame>(document: Document): Promise<Document> {
	await document.locator('html[data-alive]').waitFor({ state: 'attached' });
	return document;
}
