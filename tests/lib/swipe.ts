/** Simulates a swipe on a touchscreen. */
import type { Page } from '@playwright/test';

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
