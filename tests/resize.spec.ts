/** Resizing or rotating the screen keeps the reader's place. */
import { expectAt } from './lib/view.ts';
import { marksOf } from './lib/facts.ts';
import { arrive, atRest, filled } from './lib/marks.ts';
import { expectStep, named, open, PHONE, SIDEWAYS, SMALL_PHONE } from './lib/story.ts';
import { expect, test } from './lib/test.ts';

const TALLER = { ...SMALL_PHONE, height: 720 };
for (const [from, to] of [
	[SMALL_PHONE, TALLER],
	[PHONE, SIDEWAYS]
])
	test(`from ${named(from)} to ${named(to)} mid-story, and back`, async ({ page }) => {
		await page.setViewportSize(from);
		await open(page);
		for (const step of ['money-refund', 'votes-party', 'laws-effect']) {
			await arrive(page, step);
			for (const size of [to, from]) {
				await page.setViewportSize(size);
				await atRest(page);
				await expectAt(page, step);
			}
		}
	});

for (const [from, to] of [
	[SMALL_PHONE, TALLER],
	[PHONE, SIDEWAYS]
])
	test(`from ${named(from)} to ${named(to)} while a clock runs`, async ({ page }) => {
		await page.setViewportSize(from);
		await open(page);
		for (const step of ['days-fill', 'requests-out', 'minutes-clock']) {
			await arrive(page, step);
			await page.evaluate(() => window.scrollBy(0, 640));
			await expect.poll(() => filled(page)).toBeGreaterThan(1);
			await atRest(page);
			const before = await filled(page);
			await page.setViewportSize(to);
			await atRest(page);
			await expectStep(page, step);
			expect(Math.abs((await filled(page)) - before)).toBeLessThanOrEqual(marksOf(step) * 0.03);
			await page.setViewportSize(from);
		}
	});

test('rotating the screen while reading the sources stays there', async ({ page }) => {
	await page.setViewportSize(PHONE);
	await open(page, { step: 'cell-beds' });
	await page.locator('#cell-beds .cited a').first().click();
	const source = page.locator('.end li:target');
	await expect(source).toBeInViewport();
	await atRest(page);
	await page.setViewportSize(SIDEWAYS);
	await atRest(page);
	await expect(page.locator('.end')).toBeInViewport();
	await expect(page.locator('#cell-beds')).not.toBeInViewport();
});
