/** Step by step: by buttons, keys, swipes, and the clock's slider. */
import { atRest, filled } from './lib/marks.ts';
import { choose, expectStep, open, PHONE, stepInAddress, swipe } from './lib/story.ts';
import { expect, test } from './lib/test.ts';

test.use({ viewport: PHONE });

test('step by step with buttons and keys', async ({ page }) => {
	await open(page, { mode: 'step', step: 'cell-beds' });
	const next = page.getByRole('button', { name: 'Next step' });
	const back = page.getByRole('button', { name: 'Previous step' });
	await next.click();
	await expectStep(page, 'cell-other');
	await expect(page.locator('#cell-other .card')).toBeVisible();
	await expect(page.locator('#cell-beds .card p').first()).toBeHidden();
	await expect.poll(() => stepInAddress(page)).toBe('cell-other');
	await back.click();
	await expectStep(page, 'cell-beds');
	await page.locator('body').click({ position: { x: 5, y: 300 } });
	for (const [key, step] of [
		['ArrowRight', 'cell-other'],
		['PageDown', 'cell-floors'],
		['PageDown', 'requests-out'],
		['PageUp', 'cell-floors'],
		['ArrowLeft', 'cell-other']
	]) {
		await page.keyboard.press(key);
		await expectStep(page, step);
	}
	for (const modifier of ['Control', 'Alt', 'Meta'])
		for (const key of ['ArrowRight', 'ArrowLeft', 'PageDown', 'PageUp']) {
			const taken = await page.evaluate(
				({ key, modifier }) =>
					!document.body.dispatchEvent(
						new KeyboardEvent('keydown', {
							key,
							bubbles: true,
							cancelable: true,
							ctrlKey: modifier === 'Control',
							altKey: modifier === 'Alt',
							metaKey: modifier === 'Meta'
						})
					),
				{ key, modifier }
			);
			expect(taken, `${modifier} and ${key}`).toBe(false);
			await expectStep(page, 'cell-other');
		}
});

test('the first and the last step are the ends', async ({ page }) => {
	await open(page, { mode: 'step' });
	await page.keyboard.press('ArrowLeft');
	await expectStep(page, 'opening');
	await open(page, { mode: 'step', step: 'closing' });
	await page.keyboard.press('ArrowRight');
	await expectStep(page, 'closing');
});

test.describe('by touch', () => {
	test.use({ hasTouch: true });

	test('a sideways swipe moves a step, an upward one does not', async ({ page }) => {
		// Over the Stage, and over the card.
		for (const y of [250, 600]) {
			await open(page, { mode: 'step', step: 'cell-beds' });
			await atRest(page);
			await swipe(page, [300, y], [120, y + 10]);
			await expectStep(page, 'cell-other');
			await swipe(page, [120, y], [300, y + 10]);
			await expectStep(page, 'cell-beds');
			await swipe(page, [200, y], [230, y - 150]);
			await atRest(page);
			await expectStep(page, 'cell-beds');
		}
		await choose(page, 'scroll');
		await swipe(page, [300, 250], [120, 255]);
		await atRest(page);
		await expectStep(page, 'cell-beds');
	});
});

test('steps with a clock have a slider', async ({ page }) => {
	await open(page, { mode: 'step', step: 'days-fill' });
	const clock = page.getByRole('slider', { name: 'Scrub through the sequence' });
	await clock.fill('0');
	await expect.poll(() => filled(page)).toBe(1);
	await clock.fill('0.5');
	await expect.poll(() => filled(page)).toBeGreaterThan(60);
	await clock.press('ArrowRight');
	await expectStep(page, 'days-fill');
	await open(page, { mode: 'step', step: 'days-illness' });
	await expect(clock).toHaveCount(0);
});
