/** Opening the story, moving in it, and reading the reader's position. */
import { expect, type Page } from '@playwright/test';
import { openAfresh, PATIENCE } from './wait.ts';

export const PHONE = { width: 390, height: 844 };
export const SMALL_PHONE = { width: 360, height: 640 };
export const SIDEWAYS = { width: 844, height: 390 };
export const TABLET = { width: 768, height: 1024 };
export const WIDE = { width: 1280, height: 800 };

export const MODES = ['scroll', 'step', 'read'] as const;
export type Mode = (typeof MODES)[number];

/** "390x844", for test names. */
export const named = ({ width, height }: { width: number; height: number }) => `${width}x${height}`;

/**
 * Loads the story afresh, optionally at a step and in a mode, and waits until it is interactive.
 */
export async function open(page: Page, { step = '', mode = '' } = {}): Promise<void> {
	await openAfresh(page, `./${mode && `?mode=${mode}`}${step && `#${step}`}`);
}

/** The step that the Stage shows or is moving to. */
export async function stepNow(page: Page): Promise<string | null> {
	return page.locator('[data-stage]').getAttribute('data-step-now');
}

/** Waits until the Stage is at a step. */
export async function expectStep(page: Page, step: string): Promise<void> {
	const stage = page.locator('[data-stage]');
	// Waits for the event: polling would notice late.
	await stage
		.and(page.locator(`[data-step-now="${step}"]`))
		.waitFor({ state: 'attached', timeout: PATIENCE })
		// Reports the actual step.
		.catch(() => expect(stage).toHaveAttribute('data-step-now', step, { timeout: 1 }));
}

/** The step in the page's address; empty if there is none. */
export function stepInAddress(page: Page): string {
	return new URL(page.url()).hash.slice(1);
}

/** The page's current mode. */
export async function modeNow(page: Page): Promise<string | null> {
	return page.locator('html').getAttribute('data-mode');
}

/** Changes the fragment, as a link within the page does. */
export async function leap(page: Page, step: string): Promise<void> {
	await page.evaluate((to) => {
		location.hash = to;
	}, step);
}

/** Toggles the menu. */
export async function openMenu(page: Page): Promise<void> {
	await page.locator('summary', { hasText: 'Reading view' }).click();
}

/** Opens the menu and chooses a mode. */
export async function choose(page: Page, mode: Mode): Promise<void> {
	const names = { scroll: 'Scroll', step: 'Step by step', read: 'All on one page' };
	await openMenu(page);
	await page.getByRole('button', { name: names[mode], exact: true }).click();
	await expect(page.locator('html')).toHaveAttribute('data-mode', mode);
}

/** A position in the window, in px. */
export type Place = [x: number, y: number];

/** Moves one finger across the screen, from one position to another. */
export async function swipe(page: Page, from: Place, to: Place): Promise<void> {
	const session = await page.context().newCDPSession(page);
	const at = (share: number) => [0, 1].map((i) => from[i] + (to[i] - from[i]) * share);
	const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', point?: number[]) =>
		session.send('Input.dispatchTouchEvent', {
			type,
			touchPoints: point ? [{ x: point[0], y: point[1] }] : []
		});
	await send('touchStart', at(0));
	for (const share of [0.25, 0.5, 0.75, 1]) await send('touchMove', at(share));
	await send('touchEnd');
	await session.detach();
}
