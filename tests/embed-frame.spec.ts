/** A chart's embed: at every width, by mouse, keyboard and touch, and without a script. */
import { CHARTS, marksOf } from './lib/facts.ts';
import { openEmbed, seen, stepsOf, wakeEmbed, WIDTHS } from './lib/embed.ts';
import { labelFaults } from './lib/labels.ts';
import { atRest, countMarks, dots, filled } from './lib/marks.ts';
import { expectStep, swipe } from './lib/story.ts';
import { expect, test, type Page } from './lib/test.ts';
import { sideways } from './lib/view.ts';

const next = (page: Page) => page.getByRole('button', { name: 'Next step' });
const back = (page: Page) => page.getByRole('button', { name: 'Previous step' });

/**
 * It credits the story, links to it without leaving the host page, and names it to search engines.
 */
async function expectAbout(page: Page, first: string): Promise<void> {
	const canonical = new RegExp(`/#${first}$`);
	await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', canonical);
	await expect(page.locator('[data-chart] h1')).toBeVisible();
	const links = await page
		.locator('a:not([href^="#"])')
		.evaluateAll((all: HTMLAnchorElement[]) => all.map(({ target, rel }) => ({ target, rel })));
	expect(links.length).toBeGreaterThan(2);
	expect(
		links.filter(({ target, rel }) => target !== '_blank' || !rel.includes('noopener'))
	).toEqual([]);
	const home = page.getByRole('link', { name: 'Read the full story' });
	await expect(home).toHaveAttribute('href', `../../#${first}`);
	const claim = page.locator('a[data-claim]').first();
	await expect(claim).toHaveAttribute('href', /\/sources\/#claim-/);
}

for (const chart of CHARTS)
	test.describe(chart, () => {
		test.use({ contextOptions: { reducedMotion: 'reduce' } });

		test('every step fits at every width, and the height stays the same', async ({ page }) => {
			const steps = stepsOf(chart);
			await openEmbed(page, chart, `?step=${steps[0]}`);
			await expectAbout(page, steps[0]);
			// Forwards and backwards in turn.
			for (const [i, width] of WIDTHS.entries()) {
				await page.setViewportSize({ width, height: 900 });
				const [order, on] = i % 2 ? [[...steps].reverse(), back] : [steps, next];
				const heights = new Set<number>();
				for (const step of order) {
					const where = `${step}, ${width} px`;
					await expectStep(page, step);
					await expect.poll(async () => (await seen(page)).marks, where).toBe(marksOf(step));
					const { height, ...shown } = await seen(page);
					expect(shown, where).toEqual({ step, marks: marksOf(step), aside: 0 });
					expect.soft(await labelFaults(page, '[data-stage] svg.labels'), where).toEqual([]);
					heights.add(height);
					if (step !== order.at(-1)) await on(page).click();
				}
				expect.soft(heights.size, `heights at ${width} px`).toBe(1);
				await expect(on(page)).toHaveAttribute('aria-disabled', 'true');
				for (const button of [back(page), next(page)]) {
					const box = await button.boundingBox();
					expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
				}
				await page.locator('summary').click();
				await expect(page.locator('table').first()).toBeVisible();
				expect(await sideways(page), `with its table, ${width} px`).toBe(0);
				await page.locator('summary').click();
			}
		});

		test.describe('without JavaScript', () => {
			test.use({ javaScriptEnabled: false, viewport: { width: 280, height: 700 } });

			test('is complete', async ({ page }) => {
				await page.goto(`./embed/${chart}/`);
				for (const seen of [
					'h1',
					'.about',
					'.legend >> visible=true',
					'summary',
					'.cited',
					'.home'
				])
					await expect(page.locator(seen).first()).toBeVisible();
				const picture = page.locator('svg[data-panel]:visible');
				await expect(picture).toHaveCount(1);
				const step = (await picture.getAttribute('data-panel')) ?? '';
				const paths = await picture
					.locator('.mark')
					.evaluateAll((all) => all.map((path) => path.getAttribute('d') ?? ''));
				expect(paths.reduce((sum, d) => sum + countMarks(d), 0)).toBe(marksOf(step));
				for (const one of stepsOf(chart)) await expect(page.locator(`#${one} .card`)).toBeVisible();
				await expect(page.getByRole('button')).toHaveCount(0);
				await page.locator('summary').click();
				await expect(page.locator('tbody tr').first()).toBeVisible();
				expect(await sideways(page)).toBe(0);
			});
		});
	});

test('moves by buttons and keys, and stops at the ends', async ({ page }) => {
	await openEmbed(page, 'cell', '?step=cell-beds');
	await expect(page.locator('[data-place=controls] p')).toHaveText('1 / 3');
	await next(page).click();
	await expectStep(page, 'cell-other');
	await back(page).click();
	for (const [key, step] of [
		['ArrowLeft', 'cell-beds'],
		['ArrowRight', 'cell-other'],
		['PageDown', 'cell-floors'],
		['ArrowRight', 'cell-floors'],
		['PageUp', 'cell-other']
	]) {
		await page.keyboard.press(key);
		await expectStep(page, step);
		await expect(page.locator(`#${step}`)).toHaveAttribute('data-now', '');
	}
	await expect(page.locator('[data-place=controls] p')).toHaveText('2 / 3');
});

test.describe('by touch', () => {
	test.use({ hasTouch: true, viewport: { width: 360, height: 900 } });

	test('a sideways swipe moves a step, over the field and over the text', async ({ page }) => {
		await openEmbed(page, 'cell', '?step=cell-beds');
		await atRest(page);
		for (const place of ['stage', 'cards']) {
			const box = await page.locator(`[data-place=${place}]`).boundingBox();
			const y = (box?.y ?? 0) + 40;
			await swipe(page, [300, y], [120, y + 10]);
			await expectStep(page, 'cell-other');
			await swipe(page, [120, y], [300, y + 10]);
			await expectStep(page, 'cell-beds');
		}
	});
});

test('a step with a clock has a slider', async ({ page }) => {
	await openEmbed(page, 'requests', '?step=requests-out');
	await page.getByRole('slider', { name: 'Scrub through the sequence' }).fill('0');
	await expect.poll(() => filled(page)).toBeLessThan(3);
});

test('a dot’s tooltip shows by mouse and by keyboard', async ({ page }) => {
	await openEmbed(page, 'votes', '?step=votes-party');
	await wakeEmbed(page);
	const [dot] = await dots(page);
	await page.mouse.move(dot.x, dot.y);
	await expect(page.locator('.tip')).toContainText('Representative');
	await page.mouse.move(2, 2);
	const slider = page.getByRole('slider');
	await slider.press('End');
	await expect(page.locator('.tip')).toHaveText(
		(await slider.getAttribute('aria-valuetext')) ?? ''
	);
	expect(await sideways(page)).toBe(0);
});

test('the first tap on a dot counts, although the chart loads only then', async ({
	browser,
	baseURL
}) => {
	const page = await browser.newPage({
		baseURL,
		hasTouch: true,
		viewport: { width: 390, height: 844 }
	});
	await openEmbed(page, 'votes', '?step=votes-party');
	// Well inside a block of dots, where the Stage has dots too.
	const box = await page.locator('.drawing:visible path.mark.disc').first().boundingBox();
	if (!box) throw new Error('no picture');
	await page.touchscreen.tap(box.x + box.width / 4, box.y + box.height / 4);
	await expect(page.locator('.tip')).toContainText('Representative');
	await page.close();
});

test('the first key counts, although the chart loads only then', async ({ page }) => {
	await openEmbed(page, 'votes', '?step=votes-party');
	const slider = page.getByRole('slider');
	await slider.press('End');
	await expect(page.locator('.tip')).toContainText('Representative');
	await expect(slider).toHaveAttribute('aria-valuetext', /Representative/);
});

test('loads only its own chart, and nothing from other sites', async ({ page }) => {
	const scripts: string[] = [];
	page.on('response', (response) => {
		if (response.request().resourceType() === 'script') scripts.push(response.url());
	});
	await openEmbed(page, 'cell');
	expect(scripts).toHaveLength(1);
	const code = await (await page.request.get(scripts[0])).text();
	expect(code).not.toContain('Republican');
});
