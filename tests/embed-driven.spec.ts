/**
 * The story in a frame: step by step without trapping the reader, flat, and ignoring forged orders.
 */
import type { Frame, Locator, Page } from '@playwright/test';
import { delivered, expect, inside, test } from './lib/host.ts';
import { sideways } from './lib/view.ts';
import { alive, SOON } from './lib/wait.ts';

const story = (home = '', query = '', width = 360, height = 600) =>
	`<iframe src="${home}embed/story/${query}" title="358 days" width="${width}" height="${height}" style="border: 0"></iframe>`;

const storyIn = async (element: Locator): Promise<Frame> => alive(await inside(element));

for (const [width, height] of [
	[280, 500],
	[280, 900],
	[360, 600],
	[640, 500],
	[640, 900],
	[1000, 500],
	[1000, 900]
])
	test(`step by step at ${width} by ${height} px`, async ({ page, host, baseURL }) => {
		await page.setViewportSize({ width: 1100, height: 950 });
		await page.goto(host.page(story(baseURL, '', width, height)));
		const frame = await storyIn(page.locator('iframe'));
		await expect(frame.locator('html[data-mode=step]')).toBeAttached();
		const stage = frame.locator('[data-stage]');
		for (const step of ['money-lawyer', 'money-refund', 'money-companies']) {
			await frame.getByRole('button', { name: 'Next step' }).click();
			await expect(stage).toHaveAttribute('data-step-now', step);
			expect(await sideways(frame)).toBe(0);
			await expect(frame.locator(`#${step} .card p`).first()).toBeInViewport();
		}
		await expect(frame.locator('.end')).toBeHidden();
	});

test('the wheel scrolls the page when it is over the story', async ({ page, host, baseURL }) => {
	await page.goto(
		host.page(`<p style="height: 200px"></p>${story(baseURL)}<p style="height: 3000px"></p>`)
	);
	const frame = await storyIn(page.locator('iframe'));
	await frame.getByRole('button', { name: 'Next step' }).click();
	await page.mouse.move(150, 500);
	await expect(async () => {
		await page.mouse.wheel(0, 300);
		await delivered(page);
		expect(await page.evaluate(() => window.scrollY)).toBeGreaterThan(600);
	}).toPass();
});

test('links open outside the frame, even in a claim’s panel', async ({
	page,
	host,
	baseURL,
	context
}) => {
	await page.goto(host.page(story(baseURL, '?step=money-refund', 640, 700)));
	const frame = await storyIn(page.locator('iframe'));
	await expect(frame.locator('[data-stage]')).toHaveAttribute('data-step-now', 'money-refund');
	await frame.locator('#money-refund a[data-claim]').first().click();
	const opened = context.waitForEvent('page');
	await frame.locator('dialog .all').click();
	expect((await opened).url()).toContain('/sources/#claim-');
	const inFrame = await frame.locator('a:not([href^="#"]):not([target=_blank])').count();
	// The panel's links get their target when they are clicked.
	const inPanel = await frame.locator('dialog a:not([target=_blank])').count();
	expect(inFrame).toBe(inPanel);
});

test('flat, it reports its height and is complete', async ({ page, host, baseURL }) => {
	await page.goto(
		host.page(
			`<script>const heard = []; addEventListener('message', ({ data }) => heard.push(data));</script>` +
				story(baseURL, '?mode=read&theme=dark', 640, 700)
		)
	);
	const frame = await storyIn(page.locator('iframe'));
	await expect(frame.locator('html[data-mode=read]')).toBeAttached();
	await expect(frame.locator('figure[data-chart]').first()).toBeVisible();
	const heard = await page.evaluate<{ type: string; height: number }[]>('heard');
	expect(new Set(heard.map(({ type }) => type))).toEqual(new Set(['embed-size']));
	expect(Math.max(...heard.map(({ height }) => height))).toBe(30_000);
});

test.describe('driven', () => {
	/** Sends the story a message from the host. */
	const say = (page: Page, message: unknown) =>
		page.evaluate((said) => {
			document.querySelector('iframe')?.contentWindow?.postMessage(said, '*');
		}, message);
	const place = (frame: Frame) => frame.evaluate(() => window.scrollY);

	test('it obeys its host, and nobody who pretends to be the host', async ({
		page,
		host,
		baseURL
	}) => {
		await page.setViewportSize({ width: 700, height: 800 });
		await page.goto(
			host.page(
				`<style>body { margin: 0 }</style>${story(baseURL, '', 640, 800)}` +
					`<script>const heard = []; addEventListener('message', ({ data }) => heard.push(data));</script>`
			)
		);
		const frame = await storyIn(page.locator('iframe'));
		const mode = frame.locator('html');
		for (const forged of [
			'358-days:drive',
			{ type: '358-days:drive' },
			{ type: '358-days:drive', height: NaN },
			{ type: '358-days:drive', height: '800' },
			{ type: '358-days:scroll', y: 500 }
		])
			await say(page, forged);
		await delivered(page);
		await expect(mode).toHaveAttribute('data-mode', 'step');

		await say(page, { type: '358-days:drive', height: 800 });
		await expect(mode).toHaveAttribute('data-mode', 'scroll');
		await expect
			.poll(() =>
				page.evaluate<number>(`heard.find((one) => one.type === '358-days:length')?.height`)
			)
			.toBeGreaterThan(9000);
		await say(page, { type: '358-days:scroll', y: 1500 });
		await expect.poll(() => place(frame), SOON).toBe(1500);

		for (const y of [NaN, Infinity, '900', [900], null])
			await say(page, { type: '358-days:scroll', y });
		await page.evaluate((home) => {
			const polluting = '{"type":"358-days:scroll","y":900,"__proto__":{"polluted":1}}';
			window[0].postMessage(JSON.parse(polluting), '*');
			// Another frame in the page, from the host's own origin; and one from a third site.
			const stranger = document.createElement('iframe');
			stranger.srcdoc = `<script>parent[0].postMessage({ type: '358-days:scroll', y: 900 }, '*')</script>`;
			const third = document.createElement('iframe');
			third.src = `${home}embed/cell/`;
			document.body.append(stranger, third);
		}, baseURL);
		await delivered(page);
		expect(await place(frame)).toBe(1500);
		expect(await frame.evaluate(() => 'polluted' in {})).toBe(false);

		await say(page, { type: '358-days:scroll', y: 1e9 });
		const end = await frame.evaluate(
			() => document.documentElement.scrollHeight - window.innerHeight
		);
		await expect.poll(() => place(frame), SOON).toBe(end);
	});

	test('it tells the host when a link scrolls it', async ({ page, host, baseURL }) => {
		await page.setViewportSize({ width: 700, height: 800 });
		await page.goto(
			host.page(
				story(baseURL, '', 640, 800) +
					`<script>const heard = []; addEventListener('message', ({ data }) => heard.push(data));</script>`
			)
		);
		const frame = await storyIn(page.locator('iframe'));
		await say(page, { type: '358-days:drive', height: 800 });
		await say(page, { type: '358-days:scroll', y: 0 });
		await delivered(page);
		await frame.locator('summary', { hasText: 'Chapters' }).click();
		await frame.getByRole('navigation').getByRole('link').nth(7).click();
		await expect
			.poll(() => page.evaluate<number>(`heard.findLast((one) => one.type === '358-days:goto')?.y`))
			.toBeGreaterThan(5000);
		const { y } = await page.evaluate<{ y: number }>(
			`heard.findLast((one) => one.type === '358-days:goto')`
		);
		expect(Math.abs((await place(frame)) - y)).toBeLessThan(2);
	});
});
