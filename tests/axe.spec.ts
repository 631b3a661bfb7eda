/** What axe finds on the story: nothing, in any mode and tone. */
import AxeBuilder from '@axe-core/playwright';
import { atRest } from './lib/marks';
import { MODES, named, open, PHONE, WIDE } from './lib/story';
import { expect, test, type Page } from './lib/test';

/** Each violation with the first places it is found at. */
async function violations(page: Page): Promise<string[]> {
	const { violations } = await new AxeBuilder({ page }).analyze();
	return violations.map(({ id, impact, help, nodes }) => {
		const places = nodes.slice(0, 3).map((node) => node.target.join(' '));
		return `${impact ?? ''} ${id}: ${help} (${nodes.length}: ${places.join(', ')})`;
	});
}

for (const size of [PHONE, WIDE])
	for (const colorScheme of ['light', 'dark'] as const)
		test.describe(`${named(size)}, ${colorScheme}`, () => {
			test.use({ viewport: size, colorScheme });

			for (const mode of MODES)
				test(mode, async ({ page }) => {
					await open(page, { mode });
					await atRest(page);
					expect(await violations(page)).toEqual([]);
				});

			test('steps of every kind', async ({ page }) => {
				for (const step of ['days-count', 'requests-out', 'votes-party', 'closing']) {
					await open(page, { mode: 'step', step });
					await atRest(page);
					expect(await violations(page), step).toEqual([]);
				}
			});

			test('with the menu open and a dot told', async ({ page }) => {
				await open(page, { mode: 'step', step: 'cell-people' });
				await page.locator('summary').click();
				await atRest(page);
				expect(await violations(page)).toEqual([]);
				await page.locator('figure[data-chart=cell] [role=slider]').press('End');
				await expect(page.locator('[data-stage] .tip')).toBeVisible();
				expect(await violations(page)).toEqual([]);
			});
		});
