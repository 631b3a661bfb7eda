/** Waiting without losing time: by itself Playwright looks again after 100, 250, 500, 1000 ms. */
import type { Frame, Page } from '@playwright/test';

/** For `expect.poll`. */
export const SOON = { intervals: [20, 50, 100, 250] };

/** Waits until a page, or the document in a frame, goes by its script; gives it. */
export async function alive<Document extends Page | Frame>(document: Document): Promise<Document> {
	await document.locator('html[data-alive]').waitFor({ state: 'attached' });
	return document;
}
