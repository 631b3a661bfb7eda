/**
 * Every step as it looks, beside the picture kept of it in pictures/. In fonts of the project's own,
 * so that it looks alike on every machine. `npm run pictures` accepts what has changed.
 */
import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { browserArgs, findBrowser } from '../scripts/lib/browser.mjs';
import { screenFonts, setIn } from '../scripts/lib/fonts.mjs';
import { ALL_STEPS, marksOf } from './lib/facts.ts';
import { drawn, total } from './lib/marks.ts';
import { expectStep, open, PHONE, WIDE } from './lib/story.ts';
import { expect, test } from './lib/test.ts';

const browser = findBrowser() ?? '';
test.skip(
	!/headless[-_]shell/.test(browser),
	'the pictures are of chromium-headless-shell; others draw a few pixels otherwise'
);

test.use({
	contextOptions: { reducedMotion: 'reduce' },
	// As the machine's settings for fonts and screens would have it otherwise.
	launchOptions: {
		executablePath: browser,
		args: [
			...browserArgs(),
			'--font-render-hinting=none',
			'--disable-lcd-text',
			'--force-color-profile=srgb'
		]
	}
});

for (const [name, viewport] of [
	['phone', PHONE],
	['wide', WIDE]
] as const)
	for (const colorScheme of ['light', 'dark'] as const)
		test.describe(`${name}, ${colorScheme}`, () => {
			test.use({ viewport, colorScheme });

			test('every step is as it was', async ({ page }) => {
				test.slow();
				await setIn(page, screenFonts);
				await open(page, { mode: 'step' });
				await page.evaluate(() => document.fonts.ready);
				for (const step of ALL_STEPS) {
					await expectStep(page, step);
					await expect.poll(async () => total(await drawn(page)), step).toBe(marksOf(step));
					const picture = [`${name}-${colorScheme}`, `${step}.png`];
					await expect.soft(page).toHaveScreenshot(picture);
					await page.keyboard.press('ArrowRight');
				}
			});
		});

test('no picture is left of a step that is none', () => {
	const files = readdirSync('tests/pictures', { recursive: true, encoding: 'utf8' });
	const steps = files.filter((file) => file.endsWith('.png')).map((file) => basename(file, '.png'));
	expect(new Set(steps)).toEqual(new Set(ALL_STEPS));
	expect(steps).toHaveLength(4 * ALL_STEPS.length);
});
