/** The marks in the story's text, and the panel they open. */
import { test as bare } from '@playwright/test';
import { claim, isDoubted, missingIn } from './lib/evidence.ts';
import { atRest } from './lib/marks.ts';
import { expectStep, named, open, PHONE, stepInAddress, WIDE } from './lib/story.ts';
import { expect, test, type Page } from './lib/test.ts';

const NARROW = { width: 320, height: 568 };
const MARK = '[data-claim]';
const PANEL = '.claim-panel';
/** Marks to try, as shares of all marks on the page. */
const SAMPLE = [0, 0.2, 0.4, 0.6, 0.8, 0.99];

// Otherwise the panel may still be moving when it is measured.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** The claim of each mark on the page, in order. */
function claims(page: Page): Promise<string[]> {
	return page
		.locator(MARK)
		.evaluateAll((marks) => marks.map((mark) => mark.getAttribute('data-claim') ?? ''));
}

/** The indices of some of the page's marks, spread over the story. */
async function sample(page: Page): Promise<number[]> {
	const all = await page.locator(MARK).count();
	return SAMPLE.map((share) => Math.floor(share * all));
}

/** Expects the open panel to show the claim's evidence, wholly within the window. */
async function expectEvidence(page: Page, id: string): Promise<void> {
	const panel = page.locator(PANEL);
	await expect(panel).toBeVisible();
	await expect(panel.locator('[data-claim-entry]')).toHaveAttribute('data-claim-entry', id);
	const words = await panel.innerText();
	expect(missingIn(words, id), id).toEqual([]);
	const outside = await panel.evaluate((element) => {
		const box = element.getBoundingClientRect();
		const close = element.querySelector('button')?.getBoundingClientRect();
		return {
			over: box.left < 0 || box.top < 0 || box.right > innerWidth || box.bottom > innerHeight,
			wider: element.scrollWidth > element.clientWidth,
			page: document.documentElement.scrollWidth > innerWidth,
			close: !close || Math.min(close.width, close.height) < 44,
			focus: !element.contains(document.activeElement),
			ids: element.querySelectorAll('[id^=claim-]:not([id=claim-panel-title])').length
		};
	});
	expect(outside, id).toEqual({
		over: false,
		wider: false,
		page: false,
		close: false,
		focus: false,
		ids: 0
	});
}

/** Expects a key to close the panel and to return the focus to the mark. */
async function expectClosedBy(page: Page, place: number, key = 'Escape'): Promise<void> {
	await page.keyboard.press(key);
	await expect(page.locator(PANEL)).toBeHidden();
	await expect(page.locator(MARK).nth(place)).toBeFocused();
}

test.describe('on a narrow phone', () => {
	test.use({ viewport: NARROW });

	test('every mark opens its entry, and gets the focus back', async ({ page }) => {
		await open(page, { mode: 'read' });
		const all = await claims(page);
		expect(all.length).toBeGreaterThan(80);
		const shown = await page.locator(MARK).evaluateAll(async (marks: HTMLElement[], selector) => {
			const seen: { id?: string; words: string; closed: boolean; focused: boolean }[] = [];
			const until = async (done: () => boolean) => {
				for (let i = 0; i < 60 && !done(); i++) await new Promise(requestAnimationFrame);
			};
			for (const mark of marks) {
				mark.focus();
				mark.click();
				const entry = () => document.querySelector<HTMLElement>(`${selector} [data-claim-entry]`);
				await until(() => entry()?.dataset.claimEntry === mark.dataset.claim);
				const { dataset, innerText: words = '' } = entry() ?? {};
				const panel = document.querySelector(selector);
				panel?.querySelector('button')?.click();
				await until(() => !panel?.checkVisibility() && document.activeElement === mark);
				seen.push({
					id: dataset?.claimEntry,
					words,
					closed: panel !== null && !panel.checkVisibility(),
					focused: document.activeElement === mark
				});
			}
			return seen;
		}, PANEL);
		for (const [place, id] of all.entries()) {
			const { words, ...rest } = shown[place];
			expect(rest).toEqual({ id, closed: true, focused: true });
			expect.soft(missingIn(words, id), id).toEqual([]);
		}
	});

	test('a click opens a panel that is wholly on the screen', async ({ page }) => {
		await open(page, { mode: 'read' });
		const all = await claims(page);
		for (const place of await sample(page)) {
			await page.locator(MARK).nth(place).click();
			await expectEvidence(page, all[place]);
			await expectClosedBy(page, place);
		}
	});
});

for (const [how, size] of [
	['Enter', NARROW],
	['Space', NARROW],
	['Enter', WIDE],
	['Space', WIDE]
] as const)
	test(`${how} opens a mark, ${named(size)}`, async ({ page }) => {
		await page.setViewportSize(size);
		await open(page, { mode: 'read' });
		const all = await claims(page);
		for (const place of await sample(page)) {
			const mark = page.locator(MARK).nth(place);
			await expect(mark).toHaveRole('button');
			await mark.focus();
			const before = await page.evaluate(() => scrollY);
			await page.keyboard.press(how);
			await expectEvidence(page, all[place]);
			await expectClosedBy(page, place);
			expect(await page.evaluate(() => scrollY)).toBe(before);
		}
	});

test.describe('by touch', () => {
	test.use({ viewport: NARROW, hasTouch: true });

	test('a tap opens a mark, the close button closes it', async ({ page }) => {
		await open(page, { mode: 'read' });
		const all = await claims(page);
		for (const place of await sample(page)) {
			await page.locator(MARK).nth(place).tap();
			await expectEvidence(page, all[place]);
			await page.getByRole('button', { name: 'Close' }).tap();
			await expect(page.locator(PANEL)).toBeHidden();
			await expect(page.locator(MARK).nth(place)).toBeFocused();
		}
	});

	test('a tap outside the panel only closes it', async ({ page }) => {
		await page.setViewportSize(PHONE);
		await open(page, { mode: 'step', step: 'cell-beds' });
		await atRest(page);
		const mark = page.locator('#cell-beds [data-claim]').first();
		await mark.tap();
		await expect(page.locator(PANEL)).toBeVisible();
		// On the bar's links and on the Stage's dots.
		for (const [x, y] of [
			[30, 25],
			[200, 200]
		]) {
			await expect(page.locator(PANEL)).toBeVisible();
			await page.touchscreen.tap(x, y);
			await expect(page.locator(PANEL)).toBeHidden();
			await expect(mark).toBeFocused();
			await expect(page.locator('[data-stage] .tip')).toHaveCount(0);
			await expectStep(page, 'cell-beds');
			await mark.tap();
		}
	});
});

for (const mode of ['scroll', 'step'])
	test(`in ${mode}, opening the panel and pressing keys in it do not move the story`, async ({
		page
	}) => {
		await page.setViewportSize(WIDE);
		await open(page, { mode, step: 'days-count' });
		await atRest(page);
		const place = () => page.evaluate(() => scrollY);
		const mark = page.locator('#days-count p [data-claim]').last();
		await mark.focus();
		const before = await place();
		await mark.press('Enter');
		await expect(page.locator(`${PANEL} [data-claim-entry]`)).toBeVisible();
		for (const key of ['ArrowRight', 'ArrowDown', 'PageDown', 'Space', 'ArrowLeft', 'End'])
			await page.keyboard.press(key);
		await page.mouse.move(1000, 100);
		await page.mouse.wheel(0, 600);
		await atRest(page);
		await expect(page.locator(PANEL)).toBeVisible();
		await expectStep(page, 'days-count');
		expect(stepInAddress(page)).toBe('days-count');
		expect(await place()).toBe(before);
		// Outside the panel; in `step`, on the button for the next step.
		const next = mode === 'step' ? await page.locator('button.next').boundingBox() : null;
		await page.mouse.click(next ? next.x + 5 : 1200, next ? next.y + 5 : 700);
		await expect(page.locator(PANEL)).toBeHidden();
		await expect(mark).toBeFocused();
		await expectStep(page, 'days-count');
		expect(await place()).toBe(before);
	});

test('with the key for a new tab, a mark is a link', async ({ page, context }) => {
	await open(page, { mode: 'read' });
	const mark = page.locator(MARK).first();
	const opened = context.waitForEvent('page');
	await mark.click({ modifiers: ['ControlOrMeta'] });
	await expect(page.locator(PANEL)).toBeHidden();
	const { pathname } = new URL('sources/', page.url());
	await (await opened).waitForURL((url) => url.pathname === pathname);
});

test('the panel says when the entry is still loading', async ({ page }) => {
	let answer: (() => void) | undefined;
	await page.route('**/sources/', async (route) => {
		await new Promise<void>((resolve) => (answer = resolve));
		await route.continue();
	});
	await open(page, { mode: 'read' });
	await page.locator(MARK).first().click();
	await expect(page.getByRole('dialog')).toContainText('Loading sources…');
	answer?.();
	await expect(page.locator(`${PANEL} [data-claim-entry]`)).toBeVisible();
});

// Without the fixture that fails on console errors, because a failed request is one.
bare('if the entry cannot be fetched, the mark works as a link', async ({ page }) => {
	await page.route('**/sources/', (route) =>
		route.request().resourceType() === 'fetch' ? route.abort() : route.continue()
	);
	await open(page, { mode: 'read' });
	const mark = page.locator(MARK).first();
	const id = (await mark.getAttribute('data-claim')) ?? '';
	await mark.click();
	await expect(page).toHaveURL(new RegExp(`/sources/#claim-${id.replaceAll('.', '\\.')}$`));
	await expect(page.locator('article:target')).toBeInViewport();
});

test('a claim that others contradict is marked in the text, also for a screen reader', async ({
	page
}) => {
	await open(page, { mode: 'read' });
	const marks = await page.locator(MARK).evaluateAll((all) =>
		all.map((mark) => ({
			id: mark.getAttribute('data-claim') ?? '',
			sign: getComputedStyle(mark, '::after').content.includes('≠')
		}))
	);
	expect(marks.some(({ sign }) => sign)).toBe(true);
	for (const { id, sign } of marks) expect(sign, id).toBe(isDoubted(id));
	const conflict = page.locator(`${MARK}[data-standing=conflict]`).first();
	await expect(conflict).toHaveAccessibleName(/ \(in conflict\)$/);
	const contradicted = page.locator(`${MARK}[data-standing=contradicted]`).first();
	await expect(contradicted).toHaveAccessibleName(/ \(contradicted by the official record\)$/);
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('every mark links to an entry that exists', async ({ page }) => {
		await page.goto('./');
		const targets = await page
			.locator(MARK)
			.evaluateAll((marks) => marks.map((mark) => (mark as HTMLAnchorElement).href));
		expect(targets.length).toBeGreaterThan(80);
		await page.goto('./sources/');
		const entries = new Set(
			await page
				.locator('[data-claim-entry]')
				.evaluateAll((all) => all.map((entry) => `${location.href}#${entry.id}`))
		);
		expect(targets.filter((target) => !entries.has(target))).toEqual([]);
		await page.goto(targets[0]);
		await expect(page.locator('article:target')).toBeInViewport();
	});
});

test('every mark in the text is for a claim that exists', async ({ page }) => {
	await page.goto('./');
	for (const id of await claims(page)) expect(claim(id).id).toBe(id);
});
