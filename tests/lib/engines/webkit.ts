/** WebKitGTK's MiniBrowser, a relative of Safari, driven over WebDriver on a virtual screen. */
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { Builder, By, Key as Keys, type WebDriver } from 'selenium-webdriver';
import { freePort } from '../../../scripts/lib/port.mjs';
import { PATIENCE } from '../wait.ts';
import { called, WINDOW, type Engine, type Key, type Program } from './engine.ts';

declare module 'selenium-webdriver/lib/input' {
	interface Actions {
		/** In the library, but not yet in its types. */
		scroll(x: number, y: number, dx: number, dy: number, origin: string): Actions;
	}
}

const DRIVER = '/usr/bin/WebKitWebDriver';
const SCREEN = '/usr/bin/xvfb-run';
const BROWSER = '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser';

/** Why it can't run here; undefined if it can. */
export const missing: string | undefined = [DRIVER, SCREEN, BROWSER]
	.filter((file) => !existsSync(file))
	.map((file) => `needs ${file}`)[0];

const KEYS: Record<Key, string> = {
	ArrowRight: Keys.ARROW_RIGHT,
	ArrowLeft: Keys.ARROW_LEFT,
	PageDown: Keys.PAGE_DOWN,
	PageUp: Keys.PAGE_UP,
	Home: Keys.HOME
};

/** Waits until the driver answers. Throws if it does not. */
async function answers(url: string): Promise<void> {
	const end = Date.now() + PATIENCE;
	while (Date.now() < end) {
		const ready = await fetch(`${url}/status`).then(
			({ ok }) => ok,
			() => false
		);
		if (ready) return;
		await new Promise((resolve) => setTimeout(resolve, 100));
	}
	throw new Error('WebKitWebDriver does not answer');
}

async function connect(url: string): Promise<WebDriver> {
	return new Builder()
		.usingServer(url)
		.withCapabilities({
			browserName: 'MiniBrowser',
			'webkitgtk:browserOptions': { binary: BROWSER, args: ['--automation'] }
		})
		.build();
}

/** Each window has its own driver and browser; `near` is the first port to try. */
export const webkit = (near: number): Program => ({
	open: () => start(near),
	close: () => Promise.resolve()
});

/** Starts a driver and a browser. */
async function start(near: number): Promise<Engine> {
	const port = await freePort(near);
	const child: ChildProcess = spawn(
		SCREEN,
		['-a', '-s', '-screen 0 1400x1000x24', DRIVER, '-p', String(port), '--host=127.0.0.1'],
		// Test machines have no graphics card to share memory with.
		{
			stdio: 'ignore',
			detached: true,
			env: { ...process.env, WEBKIT_DISABLE_DMABUF_RENDERER: '1' }
		}
	);
	const end = () => child.pid && process.kill(-child.pid);
	try {
		const url = `http://127.0.0.1:${port}`;
		await answers(url);
		return await engine(await connect(url), end);
	} catch (error) {
		end();
		throw error;
	}
}

async function engine(driver: WebDriver, end: () => unknown): Promise<Engine> {
	const capabilities = await driver.getCapabilities();
	await driver.manage().setTimeouts({ script: PATIENCE, pageLoad: PATIENCE });
	const run = async <T>(text: string): Promise<T> => driver.executeScript<T>(`return ${text}`);
	/** The driver scrolls by the difference from the previous call, so each call gives the total. */
	let turned = 0;
	const resize = (height: number) =>
		driver.manage().window().setRect({ x: 0, y: 0, width: WINDOW.width, height });
	// The size of the window's frame is only known once it is open.
	await resize(WINDOW.height);
	await resize(2 * WINDOW.height - (await run<number>('window.innerHeight')));
	return {
		version: `WebKitGTK ${capabilities.get('browserVersion')}`,
		go: async (address) => {
			await driver.get('about:blank');
			await driver.get(address);
		},
		ask: (question, ...args) => run(called(question, args)),
		askFrame: async (index, question) => {
			await driver.switchTo().frame((await driver.findElements(By.css('iframe')))[index]);
			try {
				return await run(called(question));
			} finally {
				await driver.switchTo().defaultContent();
			}
		},
		wheel: async (by) => {
			const [x, y] = [WINDOW.width / 2, WINDOW.height / 2];
			turned += by;
			await driver.actions().scroll(x, y, 0, turned, 'viewport').perform();
		},
		press: (key) => driver.actions().sendKeys(KEYS[key]).perform(),
		complaints: [],
		close: async () => {
			await driver.quit().catch(() => undefined);
			end();
		}
	};
}
