/** The whole story without JavaScript, and in print. */
import { ALL_STEPS, CARDS, CHARTS, marksOf } from './lib/facts.ts';
import { expect, test, type Page } from './lib/test.ts';
import { open } from './lib/story.ts';
import { sideways } from './lib/view.ts';

interface Chart {
	id: string;
	visible: boolean;
	/** The steps its panels draw, and how many marks each has. */
	panels: { step: string; marks: number; visible: boolean }[];
	/** For each table, how many rows are visible. */
	tables: number[];
}

/** Every chart's figure, as far as it is visible. */
async function charts(page: Page): Promise<Chart[]> {
	return page.locator('figure[data-chart]').evaluateAll((figures) => {
		const seen = (element: Element) =>
			element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
			element.getBoundingClientRect().width > 40 &&
			element.getBoundingClientRect().height > 10 &&
			getComputedStyle(element).clipPath === 'none';
		return figures.map((figure) => ({
			id: figure.getAttribute('data-chart') ?? '',
			visible: seen(figure),
			panels: [...figure.querySelectorAll('svg[data-panel]')].map((svg) => ({
				step: svg.getAttribute('data-panel') ?? '',
				marks: [...svg.querySelectorAll('path.mark')]
					.filter((path) => seen(svg) && getComputedStyle(path).stroke !== 'none')
					.map((path) => (path.getAttribute('d') ?? '').split(/m/i).length - 1)
					.reduce((sum, n) => sum + n, 0),
				visible: seen(svg)
			})),
			tables: [...figure.querySelectorAll('table')].map(
				(table) => [...table.querySelectorAll('tbody tr')].filter(seen).length
			)
		}));
	});
}

async function expectWhole(page: Page): Promise<void> {
	const found = await charts(page);
	expect(found.map(({ id }) => id)).toEqual(CHARTS);
	for (const { id, visible, panels, tables } of found) {
		expect(visible, `the figure of ${id}`).toBe(true);
		expect(panels.length, `drawings of ${id}`).toBeGreaterThan(0);
		for (const panel of panels)
			expect(panel, `drawing in ${id}`).toEqual({
				step: panel.step,
				marks: marksOf(panel.step),
				visible: true
			});
		expect(Math.min(...tables), `rows in each table of ${id}`).toBeGreaterThan(0);
	}
	expect(CARDS.map(({ id }) => id)).toEqual(ALL_STEPS);
	for (const { id, texts } of CARDS)
		for (const text of texts)
			await expect(page.locator(`#${id} .card`).getByText(text, { exact: true })).toBeVisible();
}

/** Elements that are meant to be read but are not visible. */
async function hidden(page: Page): Promise<string[]> {
	return page
		.locator(
			'main :is(h1, h2, h3, p:not(.fault), td, th, caption, svg, a), footer :is(h2, h3, p, li, a)'
		)
		.evaluateAll((elements) =>
			elements
				.filter((element) => !element.checkVisibility({ visibilityProperty: true }))
				.map((element) => element.outerHTML.slice(0, 80))
		);
}

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 640 } });

	test('every chart has all its marks and tables, and every step its text', async ({ page }) => {
		await page.goto('./');
		await expectWhole(page);
		expect(await hidden(page)).toEqual([]);
	});

	for (const width of [320, 360])
		test(`nothing scrolls sideways at ${width} px`, async ({ page }) => {
			await page.setViewportSize({ width, height: 640 });
			await page.goto('./');
			expect(await sideways(page)).toBe(0);
		});
});

test('printed mid-scroll, the story is complete', async ({ page }) => {
	await open(page, { step: 'votes-party' });
	await page.emulateMedia({ media: 'print' });
	await expectWhole(page);
	for (const unseen of ['[data-stage]', '[data-place=bar]', '[data-place=controls]'])
		await expect(page.locator(unseen)).toBeHidden();
	await expect(page.locator('.opening-picture')).toBeVisible();
});
