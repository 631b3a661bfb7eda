/** Chromium and Firefox as engines, through Puppeteer. */
import { existsSync } from 'node:fs';
import puppeteer, { type Browser } from 'puppeteer-core';
import { browserArgs, findBrowser } from '../../../scripts/lib/browser.mjs';
import { called, LIMITS, WINDOW, type Engine, type Program } from './engine.ts';

const FIREFOX = '/usr/bin/firefox-esr';

/** Why Firefox can't run here; undefined if it can. */
export const noFirefox: string | undefined = existsSync(FIREFOX) ? undefined : `needs ${FIREFOX}`;

/** Firefox's error when the next page interrupts a request through a service worker. */
const BROKEN_OFF = /A ServiceWorker intercepted the request and encountered an unexpected error/;

/** Starts the same Chromium as the other tests use. */
export function startChromium(): Promise<Browser> {
	const program = { executablePath: findBrowser(), args: browserArgs() };
	return puppeteer.launch({ ...program, headless: true, ...LIMITS });
}

/** Starts Debian's Firefox, driven over WebDriver BiDi. */
export function startFirefox(): Promise<Browser> {
	const program = { browser: 'firefox', executablePath: FIREFOX } as const;
	return puppeteer.launch({ ...program, headless: true, ...LIMITS });
}

/** Wraps a running browser. */
export const puppet = (browser: Browser): Program => ({
	open: () => openIn(browser),
	close: () => browser.close()
});

async function openIn(browser: Browser): Promise<Engine> {
	const context = await browser.createBrowserContext();
	const page = await context.newPage();
	page.setDefaultTimeout(LIMITS.timeout);
	await page.setViewport(WINDOW);
	const complaints: string[] = [];
	page.on('console', (said) => {
		if (said.type() === 'error' && !BROKEN_OFF.test(said.text())) complaints.push(said.text());
	});
	page.on('pageerror', (error) => complaints.push(String(error)));
	const frameAt = async (index: number) => {
		const frame = await (await page.$$('iframe')).at(index)?.contentFrame();
		if (!frame) throw new Error(`no frame ${index}`);
		return frame;
	};
	return {
		version: (await browser.version()).replace('/', ' '),
		go: async (address) => {
			await page.goto('about:blank');
			await page.goto(address);
		},
		ask: <A extends unknown[], T>(question: (...args: A) => T | Promise<T>, ...args: A) =>
			page.evaluate(called(question, args)) as Promise<T>,
		askFrame: async <T>(index: number, question: () => T) =>
			(await frameAt(index)).evaluate(called(question)) as Promise<T>,
		wheel: async (by) => {
			await page.mouse.move(WINDOW.width / 2, WINDOW.height / 2);
			await page.mouse.wheel({ deltaY: by });
		},
		press: (key) => page.keyboard.press(key),
		complaints,
		close: () => context.close()
	};
}
