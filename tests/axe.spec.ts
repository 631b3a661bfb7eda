/** What axe finds with all its rules: nothing, on any page, in any mode and tone, narrow or wide. */
import { violations } from './lib/axe';
import { PAGES } from './lib/built';
import { atRest, dots } from './lib/marks';
import { MODES, open, openMenu, PHONE, WIDE } from './lib/story';
import { expect, test, type Page } from './lib/test';
import { sideways } from './lib/view';

const WIDTHS = [320, 1280];

/**
 * Looks at a page as it stands, narrow and wide, in both tones; also for what is wider than the
 * window. A tone changes colours alone, so the rules that ask of them are asked once more in it.
 */
async function expectClean(page: Page): Promise<void> {
	for (const width of WIDTHS) {
		await page.setViewportSize({ width, height: 800 });
		// What goes while no hand moves comes back.
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

test('it finds what comes after a first look, also in a frame', async ({ page }) => {
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

// The story is looked at in its three modes.
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
	test(`/${path}, every row and entry of it`, async ({ page }) => {
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

		test('with the menu open and a dot told, then with a claim’s evidence', async ({ page }) => {
			await open(page, { mode: 'step', step: 'votes-party' });
			await atRest(page);
			await openMenu(page);
			// One that the menu does not lie over.
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
