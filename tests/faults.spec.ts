/**
 * Faults between a working site and its reader: each is simulated, and the text and charts must
 * remain, with a notice where something is missing.
 */
import { CHARTS, marksOf } from './lib/facts.ts';
import { seen, stepsOf, wakeEmbed } from './lib/embed.ts';
import { drawn, total } from './lib/marks.ts';
import { expectStep, leap, open } from './lib/story.ts';
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { alive, SOON } from './lib/wait.ts';

const SCRIPTS = '**/_app/immutable/entry/*.js';

/** Ways for a script to fail. */
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

/**
 * Expects the whole story laid out: each chart's drawings, table and words, and each step's text.
 */
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
		test(`if the story’s script ${fault}, ${mode} becomes one page with a notice`, async ({
			page
		}) => {
			await put(page);
			await page.goto(`./?mode=${mode}`);
			await expect(page.locator('html[data-mode=read]')).toBeAttached();
			await expect(page.getByRole('status').filter({ hasText: 'didn’t load' })).toBeVisible();
			await expectWhole(page);
		});

	test(`if a chart’s script ${fault}, its embed still moves from step to step`, async ({
		page
	}) => {
		await put(page);
		await page.goto('./embed/votes/?step=votes-house');
		await expect.poll(async () => (await seen(page)).step).toBe('votes-house');
		expect((await seen(page)).marks).toBeGreaterThan(400);
		await page.getByRole('button', { name: 'Next step' }).click();
		await expect.poll(async () => (await seen(page)).step).toBe('votes-party');
		expect((await seen(page)).marks).toBeGreaterThan(400);
	});
}

test.describe('if what draws the later charts is missing', () => {
	test.use({ serviceWorkers: 'block' });
	const WORKER = '**/entry/dots.*.js';
	const LATER = '**/entry/story-later.*.js';
	const notice = (page: Page) => page.getByText('didn’t load');

	for (const [what, pattern] of [
		['the worker', WORKER],
		['the script used where there is no worker', LATER]
	])
		test(`${what}: the other draws them`, async ({ page }) => {
			await page.route(pattern, (route) => route.abort());
			await open(page, { mode: 'step' });
			await leap(page, 'votes-party');
			await expect
				.poll(async () => {
					await page.mouse.move(5, 5 + Math.random());
					return total(await drawn(page));
				}, SOON)
				.toBe(marksOf('votes-party'));
			await expect(notice(page)).toBeHidden();
		});

	test('both: the story becomes one page with a notice', async ({ page }) => {
		for (const pattern of [WORKER, LATER]) await page.route(pattern, (route) => route.abort());
		await open(page, { mode: 'step' });
		await page.mouse.move(5, 5);
		await expect(page.locator('html[data-mode=read]')).toBeAttached();
		await expect(notice(page)).toBeVisible();
		await expectWhole(page);
	});
});

test('an embed whose worker is lost, and whose chart does not load, shows its pictures again', async ({
	page
}) => {
	await page.route('**/entry/dots-votes.*.js', async (route) => {
		const response = await route.fetch();
		const lost =
			'addEventListener("message", ({ data }) => { if (data.order?.step === "votes-party") throw "lost"; });';
		await route.fulfill({ response, body: `${lost}${await response.text()}` });
	});
	await page.route('**/entry/embed-votes-later.*.js', (route) => route.abort());
	await page.goto('./embed/votes/?step=votes-house');
	await alive(page);
	await wakeEmbed(page);
	for (const step of ['votes-party', 'votes-cosponsors']) {
		await page.getByRole('button', { name: 'Next step' }).click();
		await expect.poll(async () => (await seen(page)).step).toBe(step);
		await expect(page.locator('.picture:visible')).toHaveCount(1);
	}
});

test('without a fault there is no notice', async ({ page }) => {
	await page.goto('./');
	await alive(page);
	await expect(page.getByText('didn’t load')).toBeHidden();
});

test.describe('an older browser', () => {
	/** Simulates a browser without some CSS syntax, whose rules it drops. */
	const forget = (page: Page, word: RegExp, as: string) =>
		page.route(/\/(\?.*)?$/, async (route) => {
			const response = await route.fetch();
			await route.fulfill({ response, body: (await response.text()).replace(word, as) });
		});

	test('without :has the story still works, and an embed has one picture', async ({ page }) => {
		await forget(page, /:has\(/g, ':hasnt(');
		await page.goto('./?mode=step#votes-house');
		await alive(page);
		await expectStep(page, 'votes-house');
		await page.goto('./embed/votes/?step=votes-house');
		await alive(page);
		await expect(page.locator('.picture:visible')).toHaveCount(1);
		await wakeEmbed(page);
		await expect(page.locator('[data-stage]')).toBeVisible();
		await expect(page.locator('.picture:visible')).toHaveCount(0);
	});

	test('without container queries a chart still shows', async ({ page }) => {
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

	test('the story works even if storage and history throw', async ({ page }) => {
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
		await page.goto('./?mode=step#cell-beds');
		await alive(page);
		await page.keyboard.press('ArrowRight');
		await expectStep(page, 'cell-other');
		await page.goto('./present/#cell-beds');
		await alive(page);
		await page.keyboard.press('t');
		await page.keyboard.press('ArrowRight');
		await expectStep(page, 'cell-other');
		expect(wrong).toEqual([]);
	});

	test('without its fonts the numerals show in another font', async ({ page }) => {
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
	test(`${asked} leads to the nearest existing step, ${step}`, async ({ page }) => {
		await page.goto(`./${asked}`);
		await alive(page);
		await expectStep(page, step);
		expect(await page.locator('html').getAttribute('data-mode')).toBe('scroll');
	});
