/**
 * What goes wrong between a good site and a reader: each fault is put in, and the text and charts
 * are there all the same, with a word where something is off.
 */
import { CHARTS } from './lib/facts';
import { seen, stepsOf } from './lib/frame';
import { expectStep } from './lib/story';
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { alive } from './lib/wait';

const SCRIPTS = '**/_app/immutable/entry/*.js';

/** Ways in which a script does not do what it should. */
const FAULTS: Record<string, (page: Page) => Promise<unknown>> = {
	'is blocked': (page) => page.route(SCRIPTS, (route) => route.abort('blockedbyclient')),
	'is missing': (page) =>
		page.route(SCRIPTS, (route) =>
			route.fulfill({ status: 404, contentType: 'text/html', body: '<p>no' })
		),
	'is damaged': (page) =>
		page.route(SCRIPTS, async (route) => {
			const response = await route.fetch();
			const body = await response.text();
			await route.fulfill({ response, body: body.slice(0, body.length / 2) });
		}),
	'breaks at its start': (page) =>
		page.route(SCRIPTS, (route) =>
			route.fulfill({ contentType: 'text/javascript', body: 'throw new Error("broken")' })
		),
	'breaks while it builds the page': (page) =>
		page.addInitScript(() => {
			Reflect.deleteProperty(window, 'ResizeObserver');
			Reflect.deleteProperty(window, 'IntersectionObserver');
		})
};

/** All of the story laid out: each chart's drawings, table and words, and each step's text. */
async function expectWhole(page: Page): Promise<void> {
	const parts = CHARTS.flatMap((chart) => [
		...['svg[data-panel]', 'table'].map((part) => `figure[data-chart=${chart}] ${part}`),
		...stepsOf(chart).map((step) => `#${step} .card`)
	]);
	const hidden = () =>
		page.evaluate(
			(selectors) =>
				selectors.filter((selector) => {
					const part = document.querySelector(selector);
					const { width = 0, height = 0 } = part?.getBoundingClientRect() ?? {};
					return !part?.checkVisibility({ visibilityProperty: true }) || width * height === 0;
				}),
			parts
		);
	await expect.poll(hidden).toEqual([]);
}

for (const [fault, put] of Object.entries(FAULTS)) {
	for (const mode of ['scroll', 'step'])
		test(`where the story’s script ${fault}, ${mode} becomes one page, and says so`, async ({
			page
		}) => {
			await put(page);
			await page.goto(`./?mode=${mode}`);
			await expect(page.locator('html[data-mode=read]')).toBeAttached();
			await expect(page.getByRole('status').filter({ hasText: 'did not come' })).toBeVisible();
			await expectWhole(page);
		});

	test(`where a chart’s script ${fault}, its embed goes from step to step`, async ({ page }) => {
		await put(page);
		await page.goto('./embed/votes/?step=votes-house');
		await expect.poll(async () => (await seen(page)).step).toBe('votes-house');
		expect((await seen(page)).marks).toBeGreaterThan(400);
		await page.getByRole('button', { name: 'Next step' }).click();
		await expect.poll(async () => (await seen(page)).step).toBe('votes-clerk');
		expect((await seen(page)).marks).toBeGreaterThan(400);
	});
}

test('no such fault, no such word', async ({ page }) => {
	await page.goto('./');
	await alive(page);
	await expect(page.getByText('did not come')).toBeHidden();
});

test.describe('an older browser', () => {
	/** As if it did not know these words of CSS: a rule with one of them is dropped. */
	const forget = (page: Page, word: RegExp, as: string) =>
		page.route(/\/(\?.*)?$/, async (route) => {
			const response = await route.fetch();
			await route.fulfill({ response, body: (await response.text()).replace(word, as) });
		});

	test('without :has the story goes on, and an embed has one picture', async ({ page }) => {
		await forget(page, /:has\(/g, ':hasnt(');
		await page.goto('./?mode=step#votes-house');
		await alive(page);
		await expectStep(page, 'votes-house');
		await page.goto('./embed/votes/?step=votes-house');
		await alive(page);
		await expect(page.locator('[data-stage]')).toBeVisible();
		for (const picture of await page.locator('.picture').all()) await expect(picture).toBeHidden();
	});

	test('without container queries a chart is there', async ({ page }) => {
		await forget(page, /@container/g, '@contained');
		await page.goto('./embed/days/');
		await alive(page);
		await expect.poll(async () => (await seen(page)).marks).toBe(358);
	});

	test('without dialogs and popovers a claim is a link to its evidence', async ({ page }) => {
		await page.addInitScript(() => {
			Reflect.deleteProperty(HTMLDialogElement.prototype, 'showModal');
			Reflect.deleteProperty(HTMLElement.prototype, 'popover');
		});
		await page.goto('./?mode=read');
		await alive(page);
		await page.locator('a[data-claim]').first().click();
		await expect(page).toHaveURL(/\/sources\/#claim-/);
	});

	test('storage, clipboard and history that throw keep nobody from reading', async ({ page }) => {
		await page.addInitScript(() => {
			for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
				Object.defineProperty(window, name, {
					get: () => {
						throw new DOMException('not allowed', 'SecurityError');
					}
				});
			history.replaceState = () => {
				throw new DOMException('not allowed', 'SecurityError');
			};
		});
		const wrong: string[] = [];
		page.on('pageerror', (error) => wrong.push(error.message));
		await page.goto('./?mode=step#cell-people');
		await alive(page);
		await page.keyboard.press('ArrowRight');
		await expectStep(page, 'cell-beds');
		await page.goto('./present/#cell-people');
		await alive(page);
		await page.keyboard.press('t');
		await page.keyboard.press('ArrowRight');
		await expectStep(page, 'cell-beds');
		expect(wrong).toEqual([]);
	});

	test('without its fonts the figures are there, in another face', async ({ page }) => {
		await forget(page, /@font-face/g, '@font-less');
		await page.goto('./?mode=step#days-count');
		await alive(page);
		await expect(page.locator('[data-stage] .numeral')).toHaveText('358');
	});
});

for (const [asked, step] of [
	['#days', 'days-arrest'],
	['#days-no-such-step', 'days-arrest'],
	['?mode=nonsense#votes-house', 'votes-house'],
	['#no-such-chapter', 'opening'],
	['#%E0%A4%A', 'opening']
] as const)
	test(`${asked} leads to the nearest step there is, ${step}`, async ({ page }) => {
		await page.goto(`./${asked}`);
		await alive(page);
		await expectStep(page, step);
		expect(await page.locator('html').getAttribute('data-mode')).toBe('scroll');
	});
