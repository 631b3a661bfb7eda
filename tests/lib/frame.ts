/** Asking a chart's embed what it shows. */
import { expect, type Frame, type Page } from '@playwright/test';
import { STEPS } from '../../src/lib/story/steps.ts';
import { countMarks } from './marks';
import { alive } from './wait';

/** The widths that newsrooms give, in px. */
export const WIDTHS = [280, 360, 640, 1000];

/** The steps of a chart, in order. */
export const stepsOf = (chart: string): readonly string[] => STEPS[chart as keyof typeof STEPS];

/** Opens a chart's embed by itself, and waits until its script has taken over. */
export async function openEmbed(page: Page, chart: string, query = ''): Promise<void> {
	await page.goto(`./embed/${chart}/${query}`);
	await alive(page);
}

/** How many marks the picture that is seen has: the server's, or the Stage's. */
export async function marksSeen(frame: Page | Frame): Promise<number> {
	const paths = await frame
		.locator('[data-place=stage] svg.field path.mark')
		.evaluateAll((all) =>
			all
				.filter((path) => path.closest('svg')?.checkVisibility())
				.map((path) => path.getAttribute('d') ?? '')
		);
	return paths.reduce((sum, d) => sum + countMarks(d), 0);
}

/** The step whose text is seen; throws where there is not exactly one. */
export async function stepSeen(frame: Page | Frame): Promise<string> {
	const seen = await frame
		.locator('[data-step]')
		.evaluateAll((steps) =>
			steps
				.filter((step) => step.checkVisibility({ visibilityProperty: true }))
				.map((step) => step.id)
		);
	expect(seen).toHaveLength(1);
	return seen[0];
}
