/** How to wait: long enough for any machine, and without losing time. */
import type { Frame, Page } from '@playwright/test';

/**
 * The limits, in ms, for one thing to come about and for a whole test. They only say when to give up:
 * a test fails for what it finds, not for how slow or busy the machine is.
 */
export const PATIENCE = 60_000;
export const WHOLE_TEST = 300_000;

/** For `expect.poll`, which by default looks again after 100, 250, 500 and 1000 ms. */
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
