/** Being at a step, in every respect. */
import { expect, type Page } from '@playwright/test';
import { marksOf } from './facts.ts';
import { drawn, total } from './marks.ts';
import { expectStep, stepInAddress } from './story.ts';
import { view } from './view.ts';
import { SOON } from './wait.ts';

/** Waits until the step is named, drawn with all its marks, in the address, and its card is in view. */
export async function expectAt(page: Page, step: string): Promise<void> {
	await expectStep(page, step);
	await expect.poll(async () => total(await drawn(page)), SOON).toBe(marksOf(step));
	await expect.poll(async () => (await view(page)).firstLine, SOON).toBe(true);
	await expect.poll(() => stepInAddress(page), SOON).toBe(step);
}
