/**
 * Every step as it looks, beside the picture kept of it in pictures/. In fonts of the project's own,
 * so that it looks alike on every machine. `npm run pictures` accepts what has changed.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { browserArgs, findBrowser } from '../scripts/lib/browser.mjs';
import { ALL_STEPS, marksOf } from './lib/facts.ts';
import { drawn, total } from './lib/marks.ts';
import { expectStep, open, PHONE, WIDE } from './lib/story.ts';
import { expect, test, type Page } from './lib/test.ts';

/** By the tokens that name them; the last has the signs that they have not. */
const FONTS = {
	serif: '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2',
	sans: '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2',
	signs: '@fontsource/noto-sans-math/files/noto-sans-math-latin-400-normal.woff2'
};

const faces = Object.entries(FONTS).map(([kind, file]) => {
	const data = readFileSync(`node_modules/${file}`).toString('base64');
	return (
		`@font-face { font-family: 'Kept ${kind}'; font-weight: 200 900; ` +
		`src: url(data:font/woff2;base64,${data}) } ` +
		`:root { --${kind}: 'Kept ${kind}', 'Kept signs' !important }`
	);
});

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

/** Puts the kept fonts into the page before it is laid out. */
async function keepFonts(page: Page): Promise<void> {
	await page.route(/\/(\?[^/]*)?$/, async (route) => {
		const response = await route.fetch();
		const style = `<style>${faces.join('')}</style></head>`;
		await route.fulfill({ response, body: (await response.text()).replace('</head>', style) });
	});
}

for (const [name, viewport] of [
	['phone', PHONE],
	['wide', WIDE]
] as const)
	for (const colorScheme of ['light', 'dark'] as const)
		test.describe(`${name}, ${colorScheme}`, () => {
			test.use({ viewport, colorScheme });

			test('every step is as it was', async ({ page }) => {
				test.slow();
				await keepFonts(page);
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
