/** The story in another site's page: that page's scrolling drives it, where the layout allows. */
import type { Frame, Locator, Page } from '@playwright/test';
import { hostScript } from './lib/embed.ts';
import { ALL_STEPS } from './lib/facts.ts';
import { delivered, expect, inside, test } from './lib/host.ts';
import { named, PHONE, WIDE } from './lib/story.ts';
import { alive, SOON } from './lib/wait.ts';

const story = (home = '', query = '') =>
	`<iframe src="${home}embed/story/${query}" title="358 days" width="100%" height="720" frameborder="0"></iframe>`;

/** An article with one or more stories in it. */
const article = (home: string | undefined, ...stories: string[]) =>
	`<style>body { margin: 0 } html { scroll-behavior: smooth } p { height: 900px; margin: 0 }</style>` +
	`<p id="before">Before</p>` +
	stories.map((one) => `${one}<p class="after">After</p>`).join('') +
	hostScript(home);

/** Waits until a story is driven: its wrapper is as long as the story. */
async function driven(frame: Locator): Promise<void> {
	await expect((await inside(frame)).locator('html[data-mode=scroll]')).toBeAttached();
	await expect.poll(() => lengthOf(frame), SOON).toBeGreaterThan(9000);
}

async function lengthOf(frame: Locator): Promise<number> {
	return frame.evaluate((element) => element.parentElement?.getBoundingClientRect().height ?? 0);
}

/** Scrolls the page until the story is scrolled to `y` px. */
async function scrollIn(frame: Locator, y: number): Promise<void> {
	await frame.evaluate((element, to) => {
		const top = element.parentElement?.getBoundingClientRect().top ?? 0;
		window.scrollBy({ top: top + to, behavior: 'instant' });
	}, y);
	await followed(frame);
}

/** The current step of the Stage in a frame. */
async function stepIn(frame: Locator): Promise<string | null> {
	return (await inside(frame)).locator('[data-stage]').getAttribute('data-step-now');
}

/** Every step that a frame reaches from now on, starting with its current one. */
async function watchSteps(frame: Locator): Promise<() => Promise<string[]>> {
	const seen = await (
		await inside(frame)
	).evaluateHandle(() => {
		const stage = document.querySelector<HTMLElement>('[data-stage]');
		const steps = [stage?.dataset.stepNow ?? ''];
		if (stage)
			new MutationObserver(() => {
				const now = stage.dataset.stepNow ?? '';
				if (steps[steps.length - 1] !== now) steps.push(now);
			}).observe(stage, { attributeFilter: ['data-step-now'] });
		return steps;
	});
	return () => seen.jsonValue();
}

interface At {
	/** How far the page is scrolled, and the maximum, in px. */
	page: number;
	end: number;
	/** The frame's top, and how far the story should be scrolled. */
	top: number;
	y: number;
	/** Whether the story fills the screen, with more of it above and below. */
	kept: boolean;
}

/**
 * The positions of page and story once the page is still and, if `y` is given, is no longer at `y`
 * px.
 */
async function at(frame: Locator, y?: number): Promise<At> {
	return frame.evaluate(async (element, from) => {
		const end = performance.now() + 5000;
		for (let last = -1; window.scrollY === from || window.scrollY !== last;) {
			last = window.scrollY;
			await new Promise(requestAnimationFrame);
			if (performance.now() > end) throw new Error(`at ${last} px, from ${from ?? last} px`);
		}
		const box = element.parentElement?.getBoundingClientRect() ?? new DOMRect();
		const [down, most] = [-box.top, box.height - element.clientHeight];
		return {
			page: window.scrollY,
			end: document.documentElement.scrollHeight - window.innerHeight,
			top: element.getBoundingClientRect().top,
			y: Math.max(0, Math.min(down, most)),
			kept: down > 1 && down < most - 1
		};
	}, y);
}

/** Waits until the story is scrolled as far as the page, and drawn there. */
async function followed(frame: Locator): Promise<void> {
	await drawnAt(await inside(frame), await at(frame));
}

async function drawnAt(story: Frame, { y, kept }: At): Promise<void> {
	await story.evaluate(
		async ([to, frames]) => {
			const end = performance.now() + 5000;
			while (Math.abs(window.scrollY - to) >= 1.5) {
				await new Promise((resolve) => setTimeout(resolve, 10));
				if (performance.now() > end) throw new Error(`at ${window.scrollY} px, not at ${to} px`);
			}
			for (let i = 0; i < frames; i++) await new Promise(requestAnimationFrame);
		},
		// An off-screen frame draws nothing.
		[y, kept ? 2 : 0]
	);
}

/** Turns the wheel over the story until the page reaches one of its ends. */
async function wheelThrough(page: Page, frame: Locator, by: number): Promise<void> {
	const { width = 0, height = 0 } = page.viewportSize() ?? {};
	const story = await inside(frame);
	await page.mouse.move(width / 2, height / 2);
	let now = await at(frame);
	while (by > 0 ? now.page < now.end : now.page > 0) {
		await page.mouse.wheel(0, by);
		// If the wheel were trapped, the page would not move.
		now = await at(frame, now.page);
		await drawnAt(story, now);
		if (now.kept) expect(Math.abs(now.top), `the frame's top, ${now.page} px down`).toBeLessThan(1);
	}
}

for (const [viewport, turn] of [
	[PHONE, 400],
	[WIDE, 500]
] as const)
	test.describe(named(viewport), () => {
		test.use({ viewport });

		test('every step in order, down and up, by the wheel', async ({ page, host, baseURL }) => {
			test.slow();
			await page.goto(host.page(article(baseURL, story(baseURL))));
			const frame = page.locator('iframe');
			await driven(frame);
			const down = await watchSteps(frame);
			await wheelThrough(page, frame, turn);
			await expect.poll(() => stepIn(frame), SOON).toBe(ALL_STEPS[ALL_STEPS.length - 1]);
			expect(await down()).toEqual(ALL_STEPS);
			await expect(page.locator('.after')).toBeInViewport();
			const up = await watchSteps(frame);
			await wheelThrough(page, frame, -turn);
			await expect.poll(() => stepIn(frame), SOON).toBe(ALL_STEPS[0]);
			expect(await up()).toEqual([...ALL_STEPS].reverse());
			await expect(page.locator('#before')).toBeInViewport();
		});
	});

test.describe('driven', () => {
	test.use({ viewport: WIDE });

	test('a finger scrolls it, and the page beyond it', async ({ browser, host, baseURL }) => {
		const context = await browser.newContext({ viewport: PHONE, hasTouch: true, isMobile: true });
		const page = await context.newPage();
		await page.goto(host.page(article(baseURL, story(baseURL))));
		const frame = page.locator('iframe');
		await driven(frame);
		const cdp = await context.newCDPSession(page);
		const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', y?: number) =>
			cdp.send('Input.dispatchTouchEvent', {
				type,
				touchPoints: y === undefined ? [] : [{ x: PHONE.width / 2, y }]
			});
		const flick = async (by: number) => {
			const from = (PHONE.height - by) / 2;
			await touch('touchStart', from);
			for (let i = 1; i <= 10; i++) await touch('touchMove', from + (by * i) / 10);
			await touch('touchEnd');
			await delivered(page);
		};
		await scrollIn(frame, 0);
		await flick(-600);
		await expect.poll(async () => (await at(frame)).y).toBeGreaterThan(300);
		expect((await at(frame)).top).toBeCloseTo(0, 0);
		await followed(frame);
		await scrollIn(frame, 0);
		await flick(600);
		await expect.poll(async () => (await at(frame)).top).toBeGreaterThan(50);
		await scrollIn(frame, (await lengthOf(frame)) - PHONE.height);
		await flick(-600);
		await expect.poll(async () => (await at(frame)).top).toBeLessThan(-50);
		await context.close();
	});

	test('two stories each keep their own position', async ({ page, host, baseURL }) => {
		await page.goto(host.page(article(baseURL, story(baseURL), story(baseURL, '?theme=dark'))));
		const [first, second] = await page.locator('iframe').all();
		for (const frame of [first, second]) await driven(frame);
		await scrollIn(first, 4000);
		const step = await stepIn(first);
		expect(step).not.toBe(ALL_STEPS[0]);
		expect(await stepIn(second)).toBe(ALL_STEPS[0]);
		await scrollIn(second, 6000);
		await expect.poll(() => stepIn(second), SOON).not.toBe(ALL_STEPS[0]);
		await scrollIn(first, 4000);
		await expect.poll(() => stepIn(first), SOON).toBe(step);
		expect(await stepIn(second)).toBe(ALL_STEPS[0]);
	});

	for (const late of [false, true])
		test(`the page scrolls to what is focused in it${late ? ', even if an earlier order arrives late' : ''}`, async ({
			page,
			host,
			baseURL
		}) => {
			await page.goto(host.page(article(baseURL, story(baseURL))));
			const frame = page.locator('iframe');
			await driven(frame);
			await scrollIn(frame, 100);
			const claim = (await inside(frame)).locator('#votes-house [data-claim]').first();
			if (!late) await claim.focus();
			// As on a slow machine: an order arrives before the scroll event caused by the focus.
			else
				await claim.evaluate((element, origin) => {
					const data = { type: '358-days:scroll', y: Math.round(window.scrollY) };
					const told = { data, origin, source: window.parent };
					(element as HTMLElement).focus();
					window.dispatchEvent(new MessageEvent('message', told));
				}, new URL(host.url).origin);
			await expect.poll(() => stepIn(frame), SOON).toMatch(/^votes-/);
			await followed(frame);
			await expect.poll(async () => Math.abs((await at(frame)).top)).toBeLessThan(1);
			await expect(claim).toBeFocused();
			await expect(claim).toBeInViewport();
		});

	test('links in it scroll the page', async ({ page, host, baseURL }) => {
		await page.goto(host.page(article(baseURL, story(baseURL))));
		const frame = page.locator('iframe');
		await driven(frame);
		await scrollIn(frame, 100);
		const doc = await inside(frame);
		await doc.evaluate(() => {
			location.hash = 'votes-house';
		});
		await expect.poll(() => stepIn(frame), SOON).toBe('votes-house');
		await expect.poll(async () => (await at(frame)).y).toBeGreaterThan(3000);
		await followed(frame);
		expect((await at(frame)).top).toBeCloseTo(0, 0);
		await expect(doc.locator('#votes-house h3, #votes-house h2').first()).toBeInViewport();
	});

	test('resizing the window keeps the step', async ({ page, host, baseURL }) => {
		await page.goto(host.page(article(baseURL, story(baseURL))));
		const frame = page.locator('iframe');
		await driven(frame);
		await scrollIn(frame, 100);
		await (
			await inside(frame)
		).evaluate(() => {
			location.hash = 'requests-none';
		});
		await expect.poll(() => stepIn(frame), SOON).toBe('requests-none');
		for (const size of [PHONE, { width: 844, height: 390 }, WIDE]) {
			await page.setViewportSize(size);
			await expect.poll(() => frame.evaluate((element) => element.clientHeight)).toBe(size.height);
			await delivered(page);
			await expect.poll(() => stepIn(frame), SOON).toBe('requests-none');
			await expect.poll(async () => Math.abs((await at(frame)).top)).toBeLessThan(1);
		}
	});

	test('a script loaded late drives it too', async ({ page, host, baseURL }) => {
		await page.goto(host.page(story(baseURL)));
		const frame = page.locator('iframe');
		await alive(await inside(frame));
		await delivered(page);
		await page.addScriptTag({ url: `${baseURL}embed.js` });
		await driven(frame);
	});

	test('in print it is one screen long, without blank pages', async ({ page, host, baseURL }) => {
		await page.goto(host.page(article(baseURL, story(baseURL))));
		await driven(page.locator('iframe'));
		await page.emulateMedia({ media: 'print' });
		expect(await lengthOf(page.locator('iframe'))).toBeLessThan(1000);
	});
});

test.describe('not driven, but step by step at the height in its code', () => {
	test.use({ viewport: WIDE });

	/** The story is in `step`, and its buttons work. */
	async function expectSteps(page: Page): Promise<void> {
		const frame = page.locator('iframe');
		await alive(await inside(frame));
		await delivered(page);
		await expect((await inside(frame)).locator('html')).toHaveAttribute('data-mode', 'step');
		expect(await frame.evaluate((element) => element.clientHeight)).toBe(720);
		const next = (await inside(frame)).getByRole('button', { name: 'Next step' });
		await next.click();
		await expect.poll(() => stepIn(frame), SOON).toBe(ALL_STEPS[1]);
	}

	test('without the script', async ({ page, host, baseURL }) => {
		await page.goto(host.page(story(baseURL)));
		await expectSteps(page);
	});

	for (const style of [
		'overflow: hidden',
		'overflow: auto',
		'transform: translateX(0)',
		'contain: paint',
		'will-change: transform'
	])
		test(`within ${style}`, async ({ page, host, baseURL }) => {
			const within = `<div style="${style}">${story(baseURL)}</div>`;
			await page.goto(host.page(article(baseURL, within)));
			await expectSteps(page);
		});

	test('with reduced motion', async ({ page, host, baseURL }) => {
		await page.emulateMedia({ reducedMotion: 'reduce' });
		await page.goto(host.page(article(baseURL, story(baseURL))));
		await expectSteps(page);
	});

	test('in a container that is too narrow', async ({ page, host, baseURL }) => {
		const within = `<div style="width: 260px">${story(baseURL)}</div>`;
		await page.goto(host.page(article(baseURL, within)));
		const frame = page.locator('iframe');
		await alive(await inside(frame));
		await delivered(page);
		await expect((await inside(frame)).locator('html')).toHaveAttribute('data-mode', 'step');
	});
});

test.describe('where an overflow applies to the window', () => {
	test.use({ viewport: WIDE });

	for (const [selector, works] of [
		['html', true],
		['body', true],
		['html, body', false]
	] as const)
		test(`on ${selector}`, async ({ page, host, baseURL }) => {
			const style = `<style>${selector} { overflow-x: hidden }</style>`;
			await page.goto(host.page(style + article(baseURL, story(baseURL))));
			const frame = page.locator('iframe');
			await alive(await inside(frame));
			await delivered(page);
			await expect((await inside(frame)).locator('html')).toHaveAttribute(
				'data-mode',
				works ? 'scroll' : 'step'
			);
		});
});
