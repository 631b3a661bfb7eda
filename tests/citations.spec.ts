/** The citations on the data page: readable without JavaScript, copied with it. */
import type { Locator } from '@playwright/test';
import { expect, test } from './lib/test.ts';
import { sideways } from './lib/view.ts';

/** A style's text and copy button in an open citation box. */
function parts(box: Locator, style: string) {
	return {
		text: box.locator(`[data-copy="${style}"]`),
		button: box.getByRole('button', { name: `Copy ${style}`, exact: true })
	};
}

test('each style can be copied, and confirms it', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.goto('data/');
	const box = page.locator('#cite-votes');
	await box.getByText('Cite this chart').click();
	for (const style of ['APA', 'MLA', 'Chicago', 'BibTeX']) {
		const { text, button } = parts(box, style);
		await button.click();
		await expect(button.locator('+ [role="status"]')).toHaveText('Copied');
		const copied = await page.evaluate(() => navigator.clipboard.readText());
		expect(copied).toBe((await text.textContent())?.trim());
	}
});

test('if the clipboard is blocked, the text is selected', async ({ page }) => {
	await page.addInitScript(() => {
		Object.defineProperty(navigator, 'clipboard', { value: undefined });
	});
	await page.goto('data/');
	const box = page.locator('#cite-story');
	await box.getByText('Cite the story').click();
	const { text, button } = parts(box, 'APA');
	await button.press('Enter');
	await expect(button.locator('+ [role="status"]')).toContainText('Press Ctrl+C');
	const selected = await page.evaluate(() => getSelection()?.toString());
	expect(selected?.trim()).toBe((await text.textContent())?.trim());
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('the citations show, without buttons', async ({ page }) => {
		await page.goto('data/');
		const box = page.locator('#cite-story');
		await box.getByText('Cite the story').click();
		await expect(box.getByText(/^@misc\{/)).toBeVisible();
		await expect(box.getByRole('button')).toHaveCount(0);
	});
});

test('nothing overflows a narrow screen', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 640 });
	await page.goto('data/');
	for (const summary of await page.locator('[id^="cite-"] > summary').all()) await summary.click();
	expect(await sideways(page)).toBe(0);
});
