/** After one visit the site works offline, complete and in a single version. */
import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { test as base, type Page } from '@playwright/test';
import { FIGURES } from '../scripts/lib/results.mjs';
import { cachedPages } from '#lib/site/offline/cached-files.ts';
import { fileOf } from './lib/built.ts';
import { asVersion, builtVersion, copyBuild, SwitchedHost } from './lib/edition.ts';
import { expectStep } from './lib/story.ts';
import { alive } from './lib/wait.ts';

const { expect } = base;

const test = base.extend<{ host: SwitchedHost }>({
	host: async ({}, use) => {
		const host = new SwitchedHost();
		await use(host);
		await host.end();
	}
});
test.use({ serviceWorkers: 'allow' });

const PAGES = ['/present/', '/present/notes/', '/teach/', '/teach/key/', '/teach/handout/']
	.concat('/', '/sources/', '/data/')
	.filter((path) => existsSync(join('build', path, 'index.html')));

/** The maximum size of the cache with Brotli, in KB of 1024 bytes: a limit, not a target. */
const LIMIT = 1000;

const versionOf = (page: Page): Promise<string | null> =>
	page.locator('html').getAttribute('data-version');

/** Waits until a worker controls the page, with its cache complete. */
async function kept(page: Page): Promise<void> {
	await expect
		.poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state))
		.toBe('activated');
}

async function visit(page: Page, host: SwitchedHost, folder = copyBuild()): Promise<void> {
	await host.deploy(folder);
	await page.goto(host.url);
	await kept(page);
}

/** The caches' names, and the addresses in each. */
function caches(page: Page): Promise<Record<string, string[]>> {
	return page.evaluate(async () => {
		const found: Record<string, string[]> = {};
		for (const name of await window.caches.keys())
			found[name] = (await (await window.caches.open(name)).keys()).map(({ url }) => url);
		return found;
	});
}

test('after one visit every page opens and reloads offline', async ({ page, host }) => {
	const failed: string[] = [];
	await visit(page, host);
	await host.cutOff();
	page.on('requestfailed', (request) => failed.push(request.url()));
	page.on('pageerror', (error) => failed.push(error.message));
	for (const path of PAGES) {
		await page.goto(new URL(path.slice(1), host.url).href);
		expect(await versionOf(page), path).toBe(builtVersion());
		await expect(page.locator('h1, h2').first(), path).toBeAttached();
		await page.reload();
		expect(await versionOf(page), `${path} reloaded`).toBe(builtVersion());
	}
	await page.goto(`${host.url}?mode=step#days-count`);
	await expectStep(page, 'days-count');
	await page.locator('#days-count a[data-claim]').first().press('Enter');
	await expect(page.locator('dialog .told')).toBeVisible();
	await page.goto(`${host.url}data`);
	expect(page.url()).toBe(`${host.url}data/`);
	const csv = await page.evaluate(async () => (await fetch('days.csv')).text());
	expect(csv).toBe(readFileSync('build/data/days.csv', 'utf8'));
	expect(failed).toEqual([]);
	// Like Shift+reload: bypasses the cache and goes to the network, which is off. Chromium with a
	// window then retries by itself, without Shift; the headless shell does not.
	const session = await page.context().newCDPSession(page);
	const loaded = page.waitForEvent('load');
	await session.send('Page.reload', { ignoreCache: true });
	await loaded;
	await page.reload();
	await expect.poll(() => versionOf(page)).toBe(builtVersion());
});

test('the cache is small, and has no pictures or PDFs', async ({ page, host }) => {
	await visit(page, host);
	const [addresses, ...others] = Object.values(await caches(page));
	expect(others).toEqual([]);
	const paths = addresses.map((url) => url.slice(host.url.length - 1));
	expect(paths).toEqual(expect.arrayContaining(PAGES));
	expect(paths.filter((path) => /\.(pdf|png)$|358-days|\/embed/.test(path))).toEqual([]);
	let bytes = 0;
	for (const path of paths) {
		const file = join('build', fileOf(path));
		// Most were compressed when the site was built.
		const packed = `${file}.br`;
		bytes += existsSync(packed)
			? statSync(packed).size
			: brotliCompressSync(readFileSync(file)).length;
	}
	const size = bytes / 1024;
	test.info().annotations.push({
		type: FIGURES,
		description: `kept for offline, brotli: ${size.toFixed(0)} KB in ${paths.length} files`
	});
	expect(size).toBeLessThan(LIMIT);
});

test('a new build is announced, and one reload later everything is new', async ({ page, host }) => {
	await visit(page, host);
	await host.deploy(copyBuild((folder) => asVersion(folder, 'later0000000')));
	await page.reload();
	expect(await versionOf(page)).toBe(builtVersion());
	await expect(page.getByRole('status').filter({ hasText: 'newer version' })).toBeVisible();
	await host.cutOff();
	await page.reload();
	for (const path of PAGES) {
		await expect.poll(() => versionOf(page)).toBe('later0000000');
		await page.goto(new URL(path.slice(1), host.url).href);
	}
	const names = Object.keys(await caches(page));
	expect(names).toHaveLength(1);
	expect(names[0]).toContain('later0000000');
});

test('a first visit shows no notice, even if a slow page learns of the worker late', async ({
	page,
	host
}) => {
	// The controller is set before the page is told that the same worker was installed.
	await page.addInitScript(() => {
		const { serviceWorker } = navigator;
		const register = serviceWorker.register.bind(serviceWorker);
		const own = Object.getOwnPropertyDescriptor(ServiceWorkerContainer.prototype, 'controller');
		let asked = false;
		serviceWorker.register = (...given) => {
			asked = true;
			return register(...given);
		};
		Object.defineProperty(serviceWorker, 'controller', {
			get: () => (asked ? (own?.get?.call(serviceWorker) ?? {}) : null) as unknown
		});
	});
	await visit(page, host);
	await expect(page.locator('.newer')).toHaveCount(0);
});

test('with two windows open, neither updates until the reader asks; then both do', async ({
	context,
	page,
	host
}) => {
	await visit(page, host);
	const second = await context.newPage();
	await second.goto(`${host.url}?mode=step#days-count`);
	await host.deploy(copyBuild((folder) => asVersion(folder, 'later0000000')));
	await page.reload();
	const notice = page.locator('.newer');
	await expect(notice).toBeVisible();
	await page.reload();
	await expect(notice).toBeVisible();
	for (const one of [page, second]) expect(await versionOf(one)).toBe(builtVersion());
	await notice.getByRole('button', { name: 'Not now' }).click();
	await expect(notice).toHaveCount(0);
	await page.reload();
	await notice.getByRole('button', { name: 'Reload' }).click();
	for (const one of [page, second]) await expect.poll(() => versionOf(one)).toBe('later0000000');
	await expectStep(second, 'days-count');
});

test('ranges and missing pages are left to the server', async ({ page, host }) => {
	await visit(page, host);
	const answers = await page.evaluate(async () => {
		const range = await fetch('data/days.csv', { headers: { range: 'bytes=0-9' } });
		const absent = await fetch('nowhere/');
		return [range.status, (await range.text()).length, absent.status];
	});
	expect(answers).toEqual([206, 10, 404]);
	const absent = await page.goto(`${host.url}nowhere/`);
	expect(absent?.status()).toBe(404);
});

test('an embedded page registers no worker', async ({ page, host }) => {
	await host.deploy(copyBuild());
	for (const path of ['embed/days/', 'embed/story/', 'embed/present/', 'embed/']) {
		if (!existsSync(join('build', path, 'index.html'))) continue;
		await page.goto(`${host.url}${path}`, { waitUntil: 'networkidle' });
		const count = () =>
			page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
		expect(await count(), path).toBe(0);
	}
});

/** Faults of a host or a device, simulated in a copy of the build. */
const FAULTS: Record<string, (folder: string) => void> = {
	'a page is missing': (folder) => rmSync(join(folder, 'sources', 'index.html')),
	'a page is of another version': (folder) => {
		const file = join(folder, 'sources', 'index.html');
		writeFileSync(file, readFileSync(file, 'utf8').replaceAll(builtVersion(), 'other0000000'));
	},
	'there is no room': (folder) => {
		const file = join(folder, 'service-worker.js');
		const full =
			'Cache.prototype.put=()=>Promise.reject(new DOMException("","QuotaExceededError"));';
		writeFileSync(file, full + readFileSync(file, 'utf8'));
	},
	'storage throws': (folder) => {
		const file = join(folder, 'service-worker.js');
		const closed = 'CacheStorage.prototype.open=()=>{throw new DOMException("","SecurityError")};';
		writeFileSync(file, closed + readFileSync(file, 'utf8'));
	},
	'there is no worker': (folder) => rmSync(join(folder, 'service-worker.js'))
};

for (const [fault, put] of Object.entries(FAULTS))
	test(`if ${fault}, the page works as it would without a worker`, async ({ page, host }) => {
		const errors: string[] = [];
		page.on('pageerror', (error) => errors.push(error.message));
		await host.deploy(copyBuild(put));
		const answered = page
			.context()
			.waitForEvent('response', (response) => response.url().endsWith('service-worker.js'));
		await page.goto(`${host.url}?mode=step`);
		await answered;
		const left = () =>
			page.evaluate(async () => [
				(await navigator.serviceWorker.getRegistrations()).length,
				(await window.caches.keys()).length
			]);
		await expect.poll(left).toEqual([0, 0]);
		await page.keyboard.press('ArrowRight');
		await expectStep(page, 'money-lawyer');
		expect(errors).toEqual([]);
	});

test('at 0.2 Mbit/s the story’s text is readable before its script loads', async ({
	page,
	baseURL
}) => {
	const session = await page.context().newCDPSession(page);
	await session.send('Network.enable');
	await session.send('Network.emulateNetworkConditions', {
		offline: false,
		latency: 400,
		downloadThroughput: 25_000,
		uploadThroughput: 25_000
	});
	let release = (): void => {};
	const held = new Promise<void>((done) => (release = done));
	// However fast the script is on this machine, it comes only when the text has been looked at.
	await page.route(/\/story\./, async (route) => {
		await held;
		await route.continue();
	});
	await page.goto(baseURL ?? '', { waitUntil: 'commit' });
	await expect(page.locator('h1')).toBeInViewport();
	await expect(page.locator('#closing')).not.toBeEmpty();
	expect(await page.locator('html').getAttribute('data-alive')).toBeNull();
	release();
	await alive(page);
});

test('only built pages are cached', () => {
	expect(cachedPages(PAGES)).toHaveLength(PAGES.length);
});
