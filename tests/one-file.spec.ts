/** 358-days.html, opened by double-clicking: from a separate folder, with no server. */
import { copyFileSync, existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { test as base, type Page } from '@playwright/test';
import { FIGURES } from '../scripts/lib/results.mjs';
import { CHAPTERS, FIRST_STEPS } from './lib/facts.ts';
import { LIMITS } from './lib/engines/engine.ts';
import { noFirefox, startFirefox } from './lib/engines/puppet.ts';
import { choose, expectStep, MODES } from './lib/story.ts';
import { alive } from './lib/wait.ts';

const { expect } = base;
const HAS_SLIDES = existsSync(join('build', 'present', 'index.html'));

/** The file's address, and a check on everything its pages request or complain about. */
const test = base.extend<{ file: string; quiet: undefined }>({
	file: async ({}, use) => {
		const folder = mkdtempSync(join(tmpdir(), 'one-file-'));
		// A name with a space, like a browser's second download of a file.
		const file = join(folder, '358-days (1).html');
		copyFileSync(join('build', '358-days.html'), file);
		await use(pathToFileURL(file).href);
		rmSync(folder, { recursive: true });
	},
	quiet: [
		async ({ page, file }, use) => {
			const wrong: string[] = [];
			page.on('console', (message) => wrong.push(message.text()));
			page.on('pageerror', (error) => wrong.push(error.message));
			page.on('request', (request) => {
				if (!request.isNavigationRequest() && !request.url().startsWith('data:'))
					wrong.push(request.url());
				else if (!/^(data|about):/.test(request.url()) && !request.url().startsWith(file))
					wrong.push(request.url());
			});
			await use(undefined);
			base.expect(wrong, 'what the file requested or complained about').toEqual([]);
		},
		{ auto: true }
	]
});

/** Opens the file afresh: a change of fragment alone would load nothing. */
async function open(page: Page, address: string): Promise<void> {
	await page.goto('about:blank');
	await page.goto(address);
	await alive(page);
}

test('reports its size', () => {
	const { size } = statSync(join('build', '358-days.html'));
	test.info().annotations.push({
		type: FIGURES,
		description: `358-days.html: ${(size / 1024).toFixed(0)} KB`
	});
	expect(size).toBeLessThan(4_000_000);
});

for (const mode of MODES)
	test(`${mode} has every chapter of the story`, async ({ page, file }) => {
		await open(page, `${file}?mode=${mode}`);
		await expect(page.locator('html')).toHaveAttribute('data-mode', mode);
		for (const step of FIRST_STEPS) {
			await open(page, `${file}?mode=${mode}#${step}`);
			await expect(page.locator(`#${step}`)).toBeInViewport();
			if (mode !== 'read') await expectStep(page, step);
		}
	});

test('modes can be switched, and keys change the step', async ({ page, file }) => {
	await open(page, file);
	await choose(page, 'read');
	await choose(page, 'step');
	await page.keyboard.press('ArrowRight');
	await expectStep(page, 'money-lawyer');
});

test('claims open, and link to the evidence in the same file', async ({ page, file }) => {
	await open(page, `${file}?mode=step#days-count`);
	await page.locator('#days-count a[data-claim]').first().press('Enter');
	const panel = page.locator('.claim-panel');
	await expect(panel.locator('[data-claim-entry]')).toBeVisible();
	await panel.getByRole('link', { name: 'All the evidence' }).click();
	await expect(page.locator('[data-claim-entry]:target')).toBeInViewport();
	await page.locator('select[name=standing]').selectOption({ index: 1 });
	await expect(page.getByRole('status')).toContainText(' of ');
	await page
		.getByRole('link', { name: /the story/ })
		.first()
		.click();
	await alive(page);
	await expect(page.locator('#opening')).toBeInViewport();
});

test('the slides work with keys, and keep the address up to date', async ({ page, file }) => {
	test.skip(!HAS_SLIDES, 'the build has no slides');
	await open(page, `${file}?page=present#days-count`);
	await expectStep(page, 'days-count');
	await page.keyboard.press('PageDown');
	await expectStep(page, 'cell-beds');
	await expect.poll(() => new URL(page.url()).hash).toBe('#cell-beds');
	expect(new URL(page.url()).searchParams.get('page')).toBe('present');
	await page.keyboard.press('Home');
	await expectStep(page, 'opening');
});

test('no link is broken', async ({ page, file }) => {
	for (const name of ['story', 'sources', ...(HAS_SLIDES ? ['present'] : [])]) {
		await page.goto('about:blank');
		await page.goto(`${file}?page=${name}`);
		const links = page.locator('a[href]');
		await expect(links.first()).toBeAttached();
		const wrong = await links.evaluateAll((all) =>
			all
				.map((link) => link.getAttribute('href') ?? '')
				.filter((href) => !/^(#|\?|https?:|mailto:)/.test(href))
		);
		expect(wrong, name).toEqual([]);
	}
});

test('without JavaScript it is the complete story', async ({ browser, file }) => {
	const context = await browser.newContext({ javaScriptEnabled: false });
	const page = await context.newPage();
	await page.goto(file);
	for (const chapter of CHAPTERS)
		await expect(page.locator(`[data-chapter=${chapter}] [data-step]`).first()).toBeVisible();
	await context.close();
});

test('it works in Firefox too', async ({ file }) => {
	test.skip(noFirefox !== undefined, noFirefox);
	const browser = await startFirefox();
	try {
		const page = await browser.newPage();
		page.setDefaultTimeout(LIMITS.timeout);
		const wrong: string[] = [];
		page.on('console', (message) => wrong.push(message.text()));
		page.on('pageerror', (error) => wrong.push(String(error)));
		page.on('request', (request) => {
			if (!/^(file|data|about):/.test(request.url())) wrong.push(request.url());
		});
		const go = async (address: string) => {
			await page.goto('about:blank');
			await page.goto(address);
			await page.waitForSelector('html[data-alive]');
		};
		for (const mode of MODES)
			for (const step of ['opening', 'days-count', 'votes-house', 'closing']) {
				await go(`${file}?mode=${mode}#${step}`);
				if (mode !== 'read') await page.waitForSelector(`[data-step-now=${step}]`);
				expect(await page.$$eval('[data-chapter]', (all) => all.length)).toBe(CHAPTERS.length);
			}
		await go(`${file}?mode=step#days-count`);
		await page.focus('#days-count a[data-claim]');
		await page.keyboard.press('Enter');
		await page.waitForSelector('.claim-panel [data-claim-entry]');
		await page.goto(`${file}?page=sources#claim-days.total`);
		await page.waitForSelector('form[data-filter]:not([hidden])');
		if (HAS_SLIDES) {
			await go(`${file}?page=present#days-count`);
			await page.keyboard.press('PageDown');
			await page.waitForSelector('[data-step-now=cell-beds]');
		}
		expect(wrong).toEqual([]);
	} finally {
		await browser.close();
	}
});
