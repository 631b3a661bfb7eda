/** The labels on every drawing in a real browser: apart, inside, and large enough to read. */
import { ALL_STEPS, CHARTS } from './lib/facts.ts';
import { labelFaults } from './lib/labels.ts';
import { expectStep, named, open, SMALL_PHONE, TABLET, WIDE } from './lib/story.ts';
import { expect, test } from './lib/test.ts';

// Scenes are drawn at once: other tests cover the animation.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

for (const size of [SMALL_PHONE, TABLET, WIDE])
	test(`on the Stage at ${named(size)}`, async ({ page }) => {
		await page.setViewportSize(size);
		await open(page, { mode: 'step' });
		await page.evaluate(() => document.fonts.ready);
		for (const step of ALL_STEPS) {
			await expectStep(page, step);
			const faults = await labelFaults(page, '[data-stage] svg.labels');
			expect.soft(faults, step).toEqual([]);
			await page.keyboard.press('ArrowRight');
		}
	});

for (const width of [320, 390, 1280])
	test(`in the figures at ${width} px`, async ({ page }) => {
		await page.setViewportSize({ width, height: 800 });
		await open(page, { mode: 'read' });
		await page.evaluate(() => document.fonts.ready);
		for (const chart of CHARTS) {
			const drawings = `figure[data-chart=${chart}] svg[data-panel]`;
			expect.soft(await labelFaults(page, drawings), chart).toEqual([]);
		}
	});
