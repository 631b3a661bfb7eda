/** Opens and checks the windows of a talk. */
import { expect, type BrowserContext, type Page } from '@playwright/test';
import { alive, SOON } from './wait.ts';

export const DECK = 'present/';
export const NOTES = 'present/notes/';

/** Opens another window in the same browser. */
export async function openWindow(context: BrowserContext, path: string): Promise<Page> {
	const page = await context.newPage();
	await page.goto(path);
	return alive(page);
}

/** Waits until all windows show this slide and no other. */
export async function expectSlide(slide: string, ...windows: Page[]): Promise<void> {
	for (const page of windows) {
		await expect(page.locator('[data-slide][data-now]')).toHaveAttribute('data-slide', slide);
		await expect.poll(() => new URL(page.url()).hash, SOON).toBe(`#${slide}`);
	}
}

/** Waits until the deck has this cover (none if null) and the notes agree. */
export async function expectShade(
	shade: 'black' | 'white' | null,
	deck: Page,
	notes: Page
): Promise<void> {
	await expect(deck.locator('[data-shade]')).toHaveCount(shade ? 1 : 0);
	if (shade) await expect(deck.locator('[data-shade]')).toHaveAttribute('data-shade', shade);
	const pressed = notes.locator('.moves [aria-pressed=true]');
	await expect(pressed).toHaveText(shade ? [shade === 'black' ? 'Black' : 'White'] : []);
}

/** The line in the notes that says what the audience sees. */
export const audience = (notes: Page) => notes.locator('[data-audience]');

/** Posts a message on the talks' channel, from a page on the same host. */
export async function post(page: Page, message: unknown): Promise<void> {
	await page.evaluate((data) => {
		new BroadcastChannel('358-days:present').postMessage(data);
	}, message);
}
