/** The marks on the Stage as they are drawn. */
import { expect, type Page } from '@playwright/test';
import { expectStep, leap } from './story.ts';
import { SOON } from './wait.ts';

/** Each look's path data, for the looks that are drawn: "disc-ink" to "M10 20h0…". */
export type Drawn = Record<string, string>;

/** What the Stage draws at this moment. */
export async function drawn(page: Page): Promise<Drawn> {
	return page.evaluate(() =>
		Object.fromEntries(
			[...document.querySelectorAll<SVGPathElement>('[data-stage] path[data-look]')]
				.map((path): [string, string] => [path.dataset.look ?? '', path.getAttribute('d') ?? ''])
				.filter(([, d]) => d !== '')
		)
	);
}

/** How many sub-paths some path data has: one a mark. */
export function countMarks(d: string): number {
	return d.split(/m/i).length - 1;
}

/** How many marks are drawn, of the looks that `which` picks. */
export function total(frame: Drawn, which: (look: string) => boolean = () => true): number {
	return Object.entries(frame)
		.filter(([look]) => which(look))
		.reduce((sum, [, d]) => sum + countMarks(d), 0);
}

/** How many marks are filled, on the steps where an unfilled one is still to come. */
export async function filled(page: Page): Promise<number> {
	return total(await drawn(page), (look) => look !== 'ring-faint');
}

/**
 * Waits until nothing moves any more: neither the page nor the dots, nor an animation, for as
 * long as it takes whatever waits for the reader to settle to have run as well.
 */
export async function atRest(page: Page): Promise<void> {
	await page.evaluate(
		() =>
			new Promise<void>((done) => {
				const QUIET = 350;
				const AGAIN = 50;
				let since = performance.now();
				const moved = () => (since = performance.now());
				const watch = new MutationObserver(moved);
				// Also on a Stage that is yet to come.
				watch.observe(document, { subtree: true, attributeFilter: ['d', 'data-step-now'] });
				window.addEventListener('scroll', moved);
				// In frames, as whatever moves does; but not in each, as a frame costs.
				const look = () => {
					if (document.getAnimations().some((one) => one.playState === 'running')) moved();
					// While a worker moves the dots, the paths do not change.
					if (document.querySelector('[data-stage][data-moving]')) moved();
					if (performance.now() - since <= QUIET) {
						setTimeout(() => requestAnimationFrame(look), AGAIN);
						return;
					}
					watch.disconnect();
					window.removeEventListener('scroll', moved);
					done();
				};
				requestAnimationFrame(look);
			})
	);
}

/** Makes the page move its own dots in SVG, as in browsers that cannot draw in a worker. */
export async function withoutWorker(page: Page): Promise<void> {
	await page.addInitScript(() =>
		Reflect.deleteProperty(HTMLCanvasElement.prototype, 'transferControlToOffscreen')
	);
}

/** Leaps to a step and waits until its marks have arrived. */
export async function arrive(page: Page, step: string): Promise<void> {
	await leap(page, step);
	await expectStep(page, step);
	await atRest(page);
}

/** Polls until the Stage draws exactly this. */
export async function expectDrawn(page: Page, frame: Drawn): Promise<void> {
	await expect.poll(() => drawn(page), SOON).toEqual(frame);
}

/** Where on the screen the discs of a look are, in px. */
export async function dots(page: Page, look = 'disc-ink'): Promise<{ x: number; y: number }[]> {
	const d = (await drawn(page))[look] ?? '';
	const box = await page.locator('[data-stage] svg.field').boundingBox();
	if (!box) throw new Error('the Stage is not seen');
	return [...d.matchAll(/M([\d.]+) ([\d.]+)/g)].map(([, x, y]) => ({
		x: box.x + Number(x),
		y: box.y + Number(y)
	}));
}
