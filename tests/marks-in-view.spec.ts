/** At every step the marks and the words that speak of them are on the screen together. */
import { ALL_STEPS, marksOf } from './lib/facts.ts';
import {
	expectStep,
	leap,
	named,
	open,
	PHONE,
	SIDEWAYS,
	SMALL_PHONE,
	TABLET,
	WIDE
} from './lib/story.ts';
import { expect, test, type Page } from './lib/test.ts';
import { view } from './lib/view.ts';
import { SOON } from './lib/wait.ts';

// How the dots get to their places is another test's.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

/**
 * Waits until a step is in view as it should be. `controls`: 0, as they must not lie over the Stage,
 * or null, as there must be none.
 */
async function expectInView(page: Page, step: string, controls: 0 | null): Promise<void> {
	await expectStep(page, step);
	await expect
		.poll(
			async () => {
				const seen = await view(page);
				const { fieldWhole, marks, over, firstLine, first } = seen;
				return { fieldWhole, marks, over, firstLine: firstLine || first, controls: seen.controls };
			},
			{ ...SOON, message: step }
		)
		.toEqual({ fieldWhole: true, marks: marksOf(step), over: [], firstLine: true, controls });
}

for (const size of [SMALL_PHONE, PHONE, SIDEWAYS, TABLET, WIDE])
	test.describe(named(size), () => {
		test.use({ viewport: size });

		test('scrolling', async ({ page }) => {
			await open(page, { mode: 'scroll' });
			for (const step of ALL_STEPS) {
				await leap(page, step);
				await expectInView(page, step, null);
			}
		});

		test('step by step, on from the end of each card', async ({ page }) => {
			await open(page, { mode: 'step' });
			const next = page.getByRole('button', { name: 'Next step' });
			for (const step of ALL_STEPS) {
				await expectInView(page, step, 0);
				// A long card is read to its end before one goes on.
				await page.locator(`#${step} .card > :last-child`).scrollIntoViewIfNeeded();
				await expect(next).toBeInViewport();
				if (step !== ALL_STEPS.at(-1)) await next.click();
			}
		});
	});
