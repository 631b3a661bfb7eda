/** Reading what a chart's embed shows. */
import type { Frame, Page } from '@playwright/test';
import { STEPS } from '#lib/charts/index.ts';
import { alive } from './wait.ts';

/** The widths that newsrooms use, in px. */
export const WIDTHS = [280, 360, 640, 1000];

/** The steps of a chart, in order. */
export const stepsOf = (chart: string): readonly string[] => STEPS[chart as keyof typeof STEPS];

/** Opens a chart's embed directly, and waits until its script has taken over. */
export async function openEmbed(page: Page, chart: string, query = ''): Promise<void> {
	await page.goto(`./embed/${chart}/${query}`);
	await alive(page);
}

/** What an embed shows. */
export interface Seen {
	/** The step whose text is visible; several, separated by spaces, would be a fault. */
	step: string;
	/** How many marks the visible picture has: the server's, or the Stage's. */
	marks: number;
	/** The document's height, and how much wider it is than its window, in px. */
	height: number;
	aside: number;
}

export async function seen(frame: Page | Frame): Promise<Seen> {
	return frame.evaluate(() => {
		const all = <T extends Element>(selector: string) => [
			...document.querySelectorAll<T>(selector)
		];
		const root = document.documentElement;
		return {
			step: all('[data-step]')
				.filter((step) => step.checkVisibility({ visibilityProperty: true }))
				.map(({ id }) => id)
				.join(' '),
			marks: all('[data-place=stage] svg.field path.mark')
				.filter((path) => path.closest('svg')?.checkVisibility())
				.map((path) => (path.getAttribute('d') ?? '').split(/m/i).length - 1)
				.reduce((sum, n) => sum + n, 0),
			height: root.getBoundingClientRect().height,
			aside: root.scrollWidth - root.clientWidth
		};
	});
}
