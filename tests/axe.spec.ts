/** What axe finds on the story: nothing, in any mode and tone. */
import { violations } from './lib/axe';
import { atRest, dots } from './lib/marks';
import { MODES, named, open, PHONE, WIDE } from './lib/story';
import { expect, test } from './lib/test';

for (const [size, colorScheme, modes] of [
	[PHONE, 'light', MODES],
	[PHONE, 'dark', MODES],
	[WIDE, 'light', ['scroll']],
	[WIDE, 'dark', ['step']]
] as const)
	test.describe(`${named(size)}, ${colorScheme}`, () => {
		test.use({ viewport: size, colorScheme });

		for (const mode of modes)
			test(mode, async ({ page }) => {
				await open(page, { mode });
				await atRest(page);
				expect(await violations(page)).toEqual([]);
			});
	});

for (const [size, colorScheme] of [
	[PHONE, 'light'],
	[WIDE, 'dark']
] as const)
	test.describe(`${named(size)}, ${colorScheme}`, () => {
		test.use({ viewport: size, colorScheme });

		for (const step of ['requests-out', 'votes-party', 'closing'])
			test(`at ${step}`, async ({ page }) => {
				await open(page, { mode: 'step', step });
				await atRest(page);
				expect(await violations(page)).toEqual([]);
			});

		test('with the menu open and a dot told', async ({ page }) => {
			await open(page, { mode: 'step', step: 'votes-party' });
			await atRest(page);
			await page.locator('summary').click();
			// One that the menu does not lie over.
			const [dot] = (await dots(page)).sort((a, b) => a.x - b.x);
			await page.mouse.move(dot.x, dot.y);
			await expect(page.locator('[data-stage] .tip')).toBeVisible();
			expect(await violations(page)).toEqual([]);
		});
	});
