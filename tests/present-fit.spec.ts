/** Every slide on every screen size: everything visible, nothing overlapping, all text legible. */
import { openDeck, SCREENS, SLIDES } from './lib/deck.ts';
import { labelFaults } from './lib/labels.ts';
import { named, PHONE, SMALL_PHONE } from './lib/story.ts';
import { expect, test, type Page } from './lib/test.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** The smallest font size, as a share of the window's height. */
const SHARE = 1 / 30;

/** Everything wrong with the current slide except its labels. */
async function slideFaults(page: Page): Promise<string[]> {
	return page.evaluate((share) => {
		const faults: string[] = [];
		const root = document.documentElement;
		if (root.scrollWidth > innerWidth || root.scrollHeight > innerHeight) faults.push('scrolls');
		const slide = document.querySelector('[data-slide][data-now]');
		if (!slide) return ['no slide'];
		const box = (selector: string, parent: ParentNode = slide): DOMRect => {
			const found = parent.querySelector(selector);
			if (!found) throw new Error(`no ${selector}`);
			return found.getBoundingClientRect();
		};
		const parts = {
			words: box('.words'),
			number: box('.number'),
			field: box('[data-stage] svg', document),
			legend: box('[data-stage] .legend', document)
		};
		const all = Object.entries(parts);
		all.forEach(([name, a], i) => {
			if (a.left < -1 || a.top < -1 || a.right > innerWidth + 1 || a.bottom > innerHeight + 1)
				faults.push(`${name} outside the window`);
			for (const [other, b] of all.slice(i + 1))
				if (
					Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
					Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1
				)
					faults.push(`${name} over ${other}`);
		});
		const words = slide.querySelector('.words');
		if (words && words.scrollWidth > words.clientWidth + 1) faults.push('a word is too wide');
		for (const text of slide.querySelectorAll('.say, h2, .chapter')) {
			const size = parseFloat(getComputedStyle(text).fontSize);
			const least = text.matches('.chapter') ? innerHeight / 36 : innerHeight * share;
			if (size < least) faults.push(`"${text.textContent}" is ${size} px`);
		}
		for (const label of document.querySelectorAll<SVGTextElement>('[data-stage] text')) {
			const size = parseFloat(getComputedStyle(label).fontSize) * (label.getScreenCTM()?.d ?? 0);
			if (size < innerHeight / 50) faults.push(`"${label.textContent}" is ${size} px`);
		}
		return faults;
	}, SHARE);
}

for (const size of SCREENS)
	test(`everything fits at ${named(size)}`, async ({ page }) => {
		await page.setViewportSize(size);
		await openDeck(page);
		await page.evaluate(() => document.fonts.ready);
		const heights = new Set<number>();
		for (const slide of SLIDES) {
			await expect(page.locator('[data-stage]')).toHaveAttribute('data-step-now', slide);
			expect.soft(await slideFaults(page), slide).toEqual([]);
			expect.soft(await labelFaults(page, '[data-stage] svg.labels'), slide).toEqual([]);
			heights.add((await page.locator('[data-stage] svg.field').boundingBox())?.height ?? 0);
			await page.keyboard.press('PageDown');
		}
		expect(heights.size, 'if the field’s height changes, its dots jump').toBe(1);
	});

/** The overlaps between a slide's words, its number and the buttons. */
async function overlaps(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const slide = document.querySelector('[data-slide][data-now]');
		if (!slide) return ['no slide'];
		const linesOf = (one: Element) => {
			const range = document.createRange();
			range.selectNodeContents(one);
			return range;
		};
		const texts = [...slide.querySelectorAll('.words > *, .number')];
		const buttons = [...document.querySelectorAll('.tools button')];
		const boxes = [...texts, ...buttons].map((one) => ({
			name: one.textContent.trim(),
			rects: [...(texts.includes(one) ? linesOf(one) : one).getClientRects()]
		}));
		const over = (a: DOMRect, b: DOMRect) =>
			Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
			Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1;
		return boxes.flatMap((a, i) =>
			boxes
				.slice(i + 1)
				.filter((b) => a.rects.some((one) => b.rects.some((other) => over(one, other))))
				.map((b) => `${b.name} over ${a.name}`)
		);
	});
}

for (const size of [SMALL_PHONE, PHONE])
	test(`words, number and buttons do not overlap at ${named(size)}`, async ({ page }) => {
		await page.setViewportSize(size);
		await openDeck(page);
		await expect(page.locator('.tools')).toBeInViewport();
		for (const slide of SLIDES) {
			await expect(page.locator('[data-stage]')).toHaveAttribute('data-step-now', slide);
			expect.soft(await overlaps(page), slide).toEqual([]);
			await page.keyboard.press('PageDown');
		}
	});

test('detects text that is too small and parts that overlap', async ({ page }) => {
	await page.setViewportSize(SCREENS[0]);
	await openDeck(page);
	await page.addStyleTag({
		content: '.slide .words .say { font-size: 9px } .slide .words { width: 90vw }'
	});
	const faults = (await slideFaults(page)).join();
	expect(faults).toContain('is 9 px');
	expect(faults).toContain('words over field');
});
