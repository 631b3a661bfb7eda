/**
 * What axe finds with all its rules: nothing, on any page, in any mode and theme, narrow or wide.
 */
import { violations } from './lib/axe.ts';
import { PAGES } from './lib/built.ts';
import { atRest, dots } from './lib/marks.ts';
import { MODES, open, openMenu, PHONE, WIDE } from './lib/story.ts';
import { expect, test, type Page } from './lib/test.ts';
import { sideways } from './lib/view.ts';

const WIDTHS = [320, 1280];

/**
 * Checks a page as it is, narrow and wide, in both themes; also for horizontal overflow. A theme
 * only changes colours, so only the colour rules are checked again in it.
 */
async function expectClean(page: Page): Promise<void> {
	for (const width of WIDTHS) {
		await page.setViewportSize({ width, height: 800 });
		// Brings back anything that hides when the mouse is idle.
		await page.mouse.move(width / 2, 10);
		for (const [colorScheme, rules] of [
			['light', 'all'],
			['dark', 'colours']
		] as const) {
			const look = `${width} px, ${colorScheme}`;
			await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
			await atRest(page);
			expect.soft(await violations(page, { rules }), look).toEqual([]);
		}
		expect.soft(await sideways(page), `px beyond ${width} px`).toBe(0);
	}
}

test('it finds what is added after a first check, even in a frame', async ({ page }) => {
	const picture = '<img src="data:,">';
	await page.goto('teach/key/');
	expect(await violations(page)).toEqual([]);
	await page.locator('main').evaluate((main, picture) => {
		const frame = Object.assign(document.createElement('iframe'), { title: 'A frame' });
		frame.srcdoc = `<html lang="en"><title>A frame</title><main><h1>Head</h1>${picture}</main>`;
		main.insertAdjacentHTML(
			'beforeend',
			`${picture}<p style="color: #777; background: #888">Pale</p>`
		);
		main.append(frame);
	}, picture);
	await expect(page.frameLocator('iframe').locator('img')).toBeAttached();
	const pale = expect.stringContaining('color-contrast');
	const nameless = expect.stringMatching(/image-alt.*\(2: img, iframe img\)/);
	expect(await violations(page)).toEqual([pale, nameless]);
	expect(await violations(page, { rules: 'colours' })).toEqual([pale]);
});

// The story is checked in its three modes below.
for (const path of PAGES.filter((one) => one !== ''))
	test(`/${path}`, async ({ page }) => {
		test.slow();
		await page.goto(path, { waitUntil: 'networkidle' });
		for (const closed of await page.locator('main details:not([open]) > summary').all())
			if (await closed.isVisible()) await closed.click();
		await expectClean(page);
	});

for (const mode of MODES)
	test(`the story: ${mode}`, async ({ page }) => {
		test.slow();
		await open(page, { mode, step: 'requests-out' });
		await expectClean(page);
	});

for (const path of ['', 'sources/'])
	test(`/${path}, every row and entry`, async ({ page }) => {
		test.slow();
		await page.goto(`${path}?mode=read`, { waitUntil: 'networkidle' });
		expect(await violations(page, { elements: 'all' })).toEqual([]);
	});

for (const [viewport, colorScheme] of [
	[PHONE, 'light'],
	[WIDE, 'dark']
] as const)
	test.describe(colorScheme, () => {
		test.use({ viewport, colorScheme });

		test('with the menu and a tooltip open, then with a claim’s evidence', async ({ page }) => {
			await open(page, { mode: 'step', step: 'votes-party' });
			await atRest(page);
			await openMenu(page);
			// A dot that the menu does not cover.
			const [dot] = (await dots(page)).sort((a, b) => a.x - b.x);
			await page.mouse.move(dot.x, dot.y);
			await expect(page.locator('[data-stage] .tip')).toBeVisible();
			expect(await violations(page)).toEqual([]);
			await page.keyboard.press('Escape');
			await page.locator('#votes-party [data-claim]').first().click();
			await expect(page.locator('.claim-panel [data-claim-entry]')).toBeVisible();
			expect(await violations(page)).toEqual([]);
		});
	});
