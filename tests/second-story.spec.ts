/** A second story, about an invented subject, told by the engine alone. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import sirv from 'sirv';
import { listen } from '../scripts/lib/serve.mjs';
import { alive, SOON } from './lib/wait.ts';
import { buildGarden } from './second-story/build.ts';

// One worker, so that it is built once.
test.describe.configure({ mode: 'default' });

const STEPS = ['beds-all', 'beds-two', 'weeks-picked', 'weeks-all'];

let folder: string;
let stop: () => Promise<void>;
let url: string;

test.beforeAll(async () => {
	test.setTimeout(180_000);
	folder = mkdtempSync(join(tmpdir(), 'garden-'));
	await buildGarden(folder);
	const serve = sirv(join(folder, 'site'));
	const { port, close } = await listen((request, response) => serve(request, response));
	stop = close;
	url = `http://127.0.0.1:${port}/`;
});

test.afterAll(async () => {
	await stop();
	rmSync(folder, { recursive: true });
});

/** Where the Stage's dots are: the data of its paths. */
const dots = (page: Page): Promise<string> =>
	page
		.locator('[data-stage] path.mark')
		.evaluateAll((paths) => paths.map((path) => path.getAttribute('d') ?? '').join('|'));

/** Waits until the dots have moved away from `before` and come to rest, and returns where. */
async function moved(page: Page, before: string): Promise<string> {
	await expect.poll(() => dots(page), SOON).not.toBe(before);
	let last = '';
	await expect
		.poll(async () => {
			const now = await dots(page);
			const rests = now === last;
			last = now;
			return rests;
		})
		.toBe(true);
	return last;
}

const stepNow = (page: Page) =>
	page.locator('[data-stage]').evaluate((stage: HTMLElement) => stage.dataset.stepNow);

async function open(page: Page, address: string): Promise<void> {
	const faults: string[] = [];
	page.on('pageerror', (error) => faults.push(error.message));
	await page.goto(url + address);
	await alive(page);
	expect(faults).toEqual([]);
}

test('in scroll, the dots follow the scrolling, and the clock runs within its step', async ({
	page
}) => {
	await open(page, '?mode=scroll');
	let at = await moved(page, '');
	for (const step of STEPS.slice(1)) {
		await expect
			.poll(async () => {
				await page.mouse.wheel(0, 120);
				return stepNow(page);
			}, SOON)
			.toBe(step);
		at = await moved(page, at);
		if (step !== 'weeks-picked') continue;
		// Further down in the same step, more pumpkins are picked.
		await page.mouse.wheel(0, 700);
		at = await moved(page, at);
		expect(await stepNow(page)).toBe(step);
	}
	await expect(page).toHaveURL(/#weeks-all$/);
});

test('in step, buttons, keys and the slider lead from step to step', async ({ page }) => {
	await open(page, '?mode=step');
	const cards = page.locator('.card p');
	await expect(cards.nth(0)).toBeVisible();
	await expect(cards.nth(1)).toBeHidden();
	let at = await moved(page, '');

	await page.getByRole('button', { name: 'Next step' }).click();
	at = await moved(page, at);
	expect(await stepNow(page)).toBe('beds-two');
	await expect(cards.nth(0)).toBeHidden();
	await expect(cards.nth(1)).toBeVisible();
	await expect(page.locator('[data-now]')).toHaveCount(2);
	await expect(page.locator('[data-step][data-near]')).toHaveCount(3);
	await expect(page.locator('[data-step][data-next]')).toHaveAttribute('id', 'weeks-picked');

	await page.keyboard.press('ArrowRight');
	at = await moved(page, at);
	expect(await stepNow(page)).toBe('weeks-picked');
	await expect(page.locator('[data-chapter=weeks]')).toHaveAttribute('data-now', '');
	const clock = page.getByRole('slider', { name: 'Scrub' });
	await clock.fill('0.5');
	await moved(page, at);
	await expect(page).toHaveURL(/#weeks-picked$/);

	await page.keyboard.press('ArrowLeft');
	// The slider has the focus, so the key is its own.
	expect(await stepNow(page)).toBe('weeks-picked');
	await page.getByRole('button', { name: 'Previous step' }).click();
	expect(await stepNow(page)).toBe('beds-two');
});

test('a step in the address is shown before the script arrives', async ({ page }) => {
	await page.route('**/page.js', (route) => route.fulfill({ contentType: 'text/javascript' }));
	await page.goto(`${url}?mode=step#weeks-all`);
	await expect(page.getByText('none was left')).toBeVisible();
	await expect(page.getByText('twelve pumpkins.')).toBeHidden();
});

test('in read, everything is laid out', async ({ page }) => {
	await open(page, '?mode=read');
	await expect(page.locator('[data-stage]')).toBeHidden();
	await expectWhole(page);
});

test('without JavaScript, everything is laid out', async ({ browser }) => {
	const context = await browser.newContext({ javaScriptEnabled: false });
	const page = await context.newPage();
	await page.goto(url);
	await expectWhole(page);
	await context.close();
});

test('if the script is missing, everything is laid out', async ({ page }) => {
	await page.route('**/page.js', (route) => route.abort());
	await page.goto(`${url}?mode=scroll`);
	await expect(page.locator('html')).toHaveAttribute('data-mode', 'read');
	await expectWhole(page);
});

async function expectWhole(page: Page): Promise<void> {
	for (const card of await page.locator('.card p').all()) await expect(card).toBeVisible();
	for (const [title, about] of [
		['Where the pumpkins grew', 'Eight pumpkins grew'],
		['When they were picked', 'Three pumpkins were picked']
	]) {
		const figure = page.getByRole('figure', { name: title });
		await expect(figure.getByRole('heading', { name: title })).toBeVisible();
		await expect(figure).toHaveAccessibleDescription(new RegExp(about));
		await expect(figure.getByRole('img')).toBeVisible();
		await expect(figure.getByRole('table')).toBeVisible();
	}
	await expect(page.getByRole('row', { name: 'Shady bed 4' })).toBeVisible();
}

for (const mode of ['scroll', 'step', 'read'])
	test(`in ${mode}, the figure's slider announces dot by dot`, async ({ page }) => {
		await open(page, `?mode=${mode}`);
		const slider = page.getByRole('slider', { name: 'Where the pumpkins grew: dot by dot' });
		await slider.focus();
		await page.keyboard.press('Home');
		await expect(slider).toHaveAttribute('aria-valuemax', '12');
		await expect(slider).toHaveAttribute(
			'aria-valuetext',
			'A pumpkin of the sunny bed, picked in week 1.'
		);
		await page.keyboard.press('End');
		await expect(slider).toHaveAttribute(
			'aria-valuetext',
			'A pumpkin of the shady bed, picked in week 4.'
		);
		await expect(page.locator('.tip')).toHaveText('A pumpkin of the shady bed, picked in week 4.');
	});
