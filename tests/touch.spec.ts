/** Tooltips of dots: by mouse, touch and keyboard, in every mode. */
import { CHARTS, marksOf } from './lib/facts.ts';
import { arrive, atRest, dots } from './lib/marks.ts';
import { named, open, PHONE, WIDE } from './lib/story.ts';
import { expect, test } from './lib/test.ts';

const TIP = '[data-stage] .tip';

for (const size of [PHONE, WIDE])
	test.describe(named(size), () => {
		test.use({ viewport: size });

		test('hovering over a dot shows its tooltip, leaving it hides it', async ({ page }) => {
			await open(page);
			await arrive(page, 'votes-party');
			const places = await dots(page);
			const told = new Set<string>();
			for (const { x, y } of [places[0], places[200], places[places.length - 1]]) {
				await page.mouse.move(x, y);
				await expect(page.locator(TIP)).toBeVisible();
				await expect(page.locator(TIP)).toContainText(/Representative .+: voted yes/);
				await expect(page.locator(TIP)).toBeInViewport({ ratio: 0.99 });
				told.add(await page.locator(TIP).innerText());
			}
			expect(told.size).toBe(3);
			await page.mouse.move(2, size.height - 2);
			await expect(page.locator(TIP)).toHaveCount(0);
		});

		test('in read a dot’s tooltip shows over its drawing', async ({ page }) => {
			await open(page, { mode: 'read', step: 'days-arrest' });
			const drawing = page.locator('figure[data-chart=days] svg[data-panel=days-count]');
			await drawing.scrollIntoViewIfNeeded();
			const box = await drawing.boundingBox();
			const place = await drawing.evaluate((svg: SVGSVGElement) => {
				const [, x, y] =
					/M([\d.]+) ([\d.]+)/.exec(svg.querySelector('.mark.disc')?.getAttribute('d') ?? '') ?? [];
				const { width } = svg.viewBox.baseVal;
				return { x: Number(x) / width, y: Number(y) / width };
			});
			if (!box) throw new Error('the drawing is not seen');
			await page.mouse.move(box.x + place.x * box.width, box.y + place.y * box.width);
			await page.mouse.move(box.x + place.x * box.width + 1, box.y + place.y * box.width);
			const tip = page.locator('figure[data-chart=days] .tip');
			await expect(tip).toContainText('2008');
			const ring = await page.locator('figure[data-chart=days] .at .ring').boundingBox();
			expect(ring && ring.x + ring.width / 2).toBeCloseTo(box.x + place.x * box.width, 0);
		});
	});

test.describe('by touch', () => {
	test.use({ viewport: PHONE, hasTouch: true });

	test('tapping a dot shows its tooltip, tapping beside it hides it', async ({ page }) => {
		await open(page);
		await arrive(page, 'days-count');
		const [first] = await dots(page);
		await page.touchscreen.tap(first.x, first.y);
		await expect(page.locator(TIP)).toContainText('2008');
		await page.touchscreen.tap(24, first.y - 60);
		await expect(page.locator(TIP)).toHaveCount(0);
	});
});

for (const mode of ['scroll', 'step', 'read'])
	test(`by keyboard in ${mode}: one tab stop per chart, arrows from dot to dot`, async ({
		page
	}) => {
		await open(page, { mode, step: 'cell-beds' });
		await atRest(page);
		for (const chart of CHARTS) {
			const stops = page
				.locator(`figure[data-chart=${chart}]`)
				.locator('[tabindex], button:not([data-hear] *, [data-hear]), input');
			await expect(stops, chart).toHaveCount(1);
			await expect(stops, chart).toHaveRole('slider');
		}
		const slider = page.locator('figure[data-chart=cell] [role=slider]');
		await slider.press('Home');
		const shown = mode === 'read' ? 'figure[data-chart=cell] .at' : '[data-stage] .at';
		const words: (string | null)[] = [];
		for (const key of ['ArrowRight', 'ArrowRight', 'End', 'ArrowRight', 'Home']) {
			await slider.press(key);
			const said = (await slider.getAttribute('aria-valuetext')) ?? '';
			words.push(await slider.getAttribute('aria-valuenow'));
			expect(said).toMatch(/people|men/);
			await expect(page.locator(`${shown} .tip`)).toHaveText(said);
			await expect(page.locator(`${shown} .ring`)).toBeVisible();
		}
		const last =
			mode === 'read' ? marksOf('cell-other') + marksOf('cell-floors') : marksOf('cell-beds');
		expect(words).toEqual(['2', '3', String(last), String(last), '1']);
		await expect(slider).toHaveAttribute('aria-valuemax', String(last));
		await slider.press('Escape');
		await expect(page.locator('.tip')).toHaveCount(0);
	});

test('in read the ring of a dot reached by keyboard is on screen', async ({ page }) => {
	await page.setViewportSize(PHONE);
	await open(page, { mode: 'read', step: 'votes-house' });
	const slider = page.locator('figure[data-chart=votes] [role=slider]');
	for (const key of ['Home', 'End', 'Home']) {
		await slider.press(key);
		await expect(page.locator('figure[data-chart=votes] .at .ring')).toBeInViewport();
		await expect(page.locator('figure[data-chart=votes] .at .tip')).toBeInViewport();
	}
});
