/** Messages from others on a page change nothing that `/embed.js` has done. */
import type { Locator } from '@playwright/test';
import { hostScript } from './lib/embed.ts';
import { delivered, expect, expectFits, inside, test } from './lib/host.ts';

test.use({ viewport: { width: 900, height: 700 } });

const size = { sentinel: 'amp', type: 'embed-size', height: 777 };

/** Everything about a frame that a message could change. */
const state = (frame: Locator) =>
	frame.evaluate((element) => [
		element.clientHeight,
		element.style.cssText,
		window.scrollY,
		document.documentElement.scrollHeight,
		Object.keys(Object.prototype).join()
	]);

test('messages from another site’s frame, from the page itself, and from a page that replaced ours', async ({
	page,
	host,
	baseURL
}) => {
	const forger = (messages: unknown[]) =>
		host.page(
			`<script>for (const one of ${JSON.stringify(messages)}) parent.postMessage(one, '*')</script>`
		);
	const all = [
		size,
		{ type: '358-days:hello', mode: 'story' },
		{ type: '358-days:length', height: 30_000 },
		{ type: '358-days:goto', y: 300 }
	];
	await page.goto(
		host.page(
			`<p style="height: 1000px"></p><iframe src="${baseURL}embed/cell/" width="100%"></iframe>
			${hostScript(baseURL)}`
		)
	);
	const chart = page.locator('iframe[src*="/embed/cell/"]');
	await expectFits(chart);
	const before = await state(chart);
	await page.evaluate((messages) => {
		for (const message of messages) window.postMessage(message, '*');
	}, all);
	await delivered(page);
	expect(await state(chart)).toEqual(before);

	const other = forger(all);
	await page.evaluate((src) => {
		const frame = document.createElement('iframe');
		Object.assign(frame, { src, style: 'position: fixed; top: 0' });
		document.body.append(frame);
	}, other);
	await expect.poll(() => page.frame({ url: other })?.url()).toBe(other);
	await delivered(page);
	expect(await state(chart)).toEqual(before);

	// Its address is still ours, but its content is not.
	await (
		await inside(chart)
	).evaluate((to) => {
		location.href = to;
	}, other);
	await expect.poll(async () => (await inside(chart)).url()).toBe(other);
	await delivered(page);
	expect(await state(chart)).toEqual(before);
});

test('malformed messages from our own frame', async ({ page, host, baseURL }) => {
	await page.goto(
		host.page(
			`<iframe src="${baseURL}embed/cell/" width="100%"></iframe>
			<iframe src="${baseURL}embed/cell/" width="100%" sandbox="allow-scripts"></iframe>
			${hostScript(baseURL)}`
		)
	);
	for (const chart of await page.locator('iframe').all()) {
		await expectFits(chart);
		const before = await state(chart);
		await (
			await inside(chart)
		).evaluate((honest) => {
			const say = (message: unknown) => parent.postMessage(message, '*');
			for (const height of [NaN, 1e9, -1, 0, 30_001, Infinity, '900', null, [900], {}])
				say({ ...honest, height });
			for (const message of ['pymxPYMxaxPYMxheightxPYMx900', 900, null, undefined, [honest]])
				say(message);
			say(JSON.stringify(honest));
			say({ ...honest, sentinel: 'other' });
			const forged = { ...honest, height: 900 };
			say(JSON.parse(`{"__proto__":${JSON.stringify(forged)}}`));
			say(JSON.parse(`{"constructor":{"prototype":${JSON.stringify(forged)}}}`));
			say({ type: '358-days:length', height: 30_000 });
			say({ type: '358-days:goto', y: 300 });
		}, size);
		await delivered(page);
		expect(await state(chart)).toEqual(before);
		// A valid message still works.
		await (await inside(chart)).evaluate((honest) => parent.postMessage(honest, '*'), size);
		await expect.poll(() => chart.evaluate((element) => element.clientHeight)).toBe(777);
	}
});

test('one frame cannot speak for another', async ({ page, host, baseURL }) => {
	const src = `${baseURL}embed/cell/`;
	await page.goto(
		host.page(
			`<iframe src="${src}" width="100%"></iframe><iframe src="${src}" width="50%"></iframe>` +
				hostScript(baseURL)
		)
	);
	const [first, second] = await page.locator('iframe').all();
	for (const chart of [first, second]) await expectFits(chart);
	const before = await state(first);
	await (await inside(second)).evaluate((honest) => parent.postMessage(honest, '*'), size);
	await expect.poll(() => second.evaluate((element) => element.clientHeight)).toBe(777);
	expect((await state(first))[0]).toBe(before[0]);
});
