/** `/embed.js` on another site's page gives every chart the height of its content. */
import { heldScript, hostScript } from './lib/embed.ts';
import { delivered, expect, expectFits, inside, test } from './lib/host.ts';
import { alive } from './lib/wait.ts';

test.use({ viewport: { width: 900, height: 700 } });

const sized = (src: string, rest = 'width="100%" height="200"') =>
	`<iframe src="${src}" title="A chart" ${rest}></iframe>`;

test.describe('one chart', () => {
	for (const width of [280, 360, 640, 1000])
		test(`at ${width} px, after a change of width, and with its table open`, async ({
			page,
			host,
			baseURL
		}) => {
			await page.goto(
				host.page(
					`<div style="width:${width}px">${sized(`${baseURL}embed/days/`)}</div>${hostScript(baseURL)}`
				)
			);
			const chart = page.locator('iframe');
			await expectFits(chart);
			for (const to of [width + 170, width]) {
				await page.locator('div').evaluate((div, px) => {
					div.style.width = `${px}px`;
				}, to);
				await expectFits(chart);
			}
			const before = await chart.evaluate((element) => element.clientHeight);
			await (await inside(chart)).locator('summary').click();
			await expect
				.poll(() => chart.evaluate((element) => element.clientHeight))
				.toBeGreaterThan(before + 100);
			await expectFits(chart);
			await (await inside(chart)).locator('summary').click();
			await expect.poll(() => chart.evaluate((element) => element.clientHeight)).toBe(before);
		});

	test('in a strict sandbox', async ({ page, host, baseURL }) => {
		await page.goto(
			host.page(
				sized(`${baseURL}embed/votes/`, 'width="100%" height="200" sandbox="allow-scripts"') +
					hostScript(baseURL)
			)
		);
		await expectFits(page.locator('iframe'));
	});

	test('with either kind of box sizing, and height limits set by the page', async ({
		page,
		host,
		baseURL
	}) => {
		const src = `${baseURL}embed/cell/`;
		await page.goto(
			host.page(
				`<style>iframe { max-height: 300px; height: 250px !important } .in { box-sizing: border-box }</style>` +
					sized(src) +
					sized(src, 'class="in" style="border: 10px solid; min-height: 3000px"') +
					hostScript(baseURL)
			)
		);
		for (const chart of await page.locator('iframe').all()) await expectFits(chart);
	});

	test('with a strict policy on the page, and an integrity hash on the script', async ({
		page,
		host,
		baseURL
	}) => {
		const origin = new URL(baseURL ?? '').origin;
		const policy = `default-src 'none'; script-src ${origin}; frame-src ${origin}`;
		const address = host.page(sized(`${baseURL}embed/laws/`) + heldScript(baseURL), {
			'content-security-policy': policy
		});
		await page.goto(address);
		await expectFits(page.locator('iframe'));
	});
});

test('three frames of one chart each get their own height', async ({ page, host, baseURL }) => {
	const src = `${baseURL}embed/minutes/`;
	await page.goto(
		host.page(
			[320, 560, 860].map((px) => `<div style="width:${px}px">${sized(src)}</div>`).join('') +
				hostScript(baseURL)
		)
	);
	const charts = page.locator('iframe');
	for (const chart of await charts.all()) await expectFits(chart);
	const heights = await charts.evaluateAll((all) => all.map((one) => one.clientHeight));
	expect(new Set(heights).size).toBe(3);
	await (await inside(charts.nth(1))).locator('summary').click();
	await expect
		.poll(() => charts.nth(1).evaluate((one) => one.clientHeight))
		.toBeGreaterThan(heights[1] + 100);
	expect(await charts.nth(0).evaluate((one) => one.clientHeight)).toBe(heights[0]);
	expect(await charts.nth(2).evaluate((one) => one.clientHeight)).toBe(heights[2]);
});

test('a frame added later, and one whose address is set later', async ({ page, host, baseURL }) => {
	await page.goto(host.page(`<main></main>${hostScript(baseURL)}`));
	const add = (src: string) =>
		page.locator('main').evaluate((main, address) => {
			const frame = document.createElement('iframe');
			if (address) frame.src = address;
			main.append(frame);
		}, src);
	await add(`${baseURL}embed/cell/`);
	await expectFits(page.locator('iframe'));
	await add('');
	await page
		.locator('iframe')
		.nth(1)
		.evaluate((frame: HTMLIFrameElement, address) => {
			frame.src = address;
		}, `${baseURL}embed/money/`);
	await expectFits(page.locator('iframe').nth(1));
});

test('a script loaded after the frames, and twice', async ({ page, host, baseURL }) => {
	await page.goto(host.page(sized(`${baseURL}embed/cell/`)));
	await alive(await inside(page.locator('iframe')));
	await delivered(page);
	await page.addScriptTag({ url: `${baseURL}embed.js` });
	await expectFits(page.locator('iframe'));
	await page.addScriptTag({ url: `${baseURL}embed.js?again` });
	await expectFits(page.locator('iframe'));
});

test('a frame below the fold has its height before the reader scrolls to it', async ({
	page,
	host,
	baseURL
}) => {
	await page.goto(
		host.page(
			`<p style="height: 1500px">Text</p>${sized(`${baseURL}embed/votes/`)}` +
				`<p style="height: 5000px">Text</p>` +
				sized(`${baseURL}embed/laws/`, 'loading="lazy" height="200"') +
				hostScript(baseURL)
		)
	);
	await expectFits(page.locator('iframe').first());
	expect(await page.evaluate(() => window.scrollY)).toBe(0);
	// A lazy one is not even loaded until the reader is near.
	const lazy = page.locator('iframe').nth(1);
	await page.evaluate(() => window.scrollTo(0, 4600));
	await expectFits(lazy);
	expect((await lazy.boundingBox())?.y).toBeGreaterThan(700);
});

test('removed frames leave nothing behind', async ({ page, host, baseURL }) => {
	const cdp = await page.context().newCDPSession(page);
	const listeners = async (): Promise<number> => {
		let count = 0;
		for (const expression of ['window', 'document']) {
			const { result } = await cdp.send('Runtime.evaluate', { expression });
			const found = await cdp.send('DOMDebugger.getEventListeners', {
				objectId: result.objectId ?? ''
			});
			count += found.listeners.length;
		}
		return count;
	};
	await page.goto(host.page(`<main></main>${hostScript(baseURL)}`));
	const counts: number[] = [];
	for (let i = 0; i < 3; i++) {
		await page.locator('main').evaluate((main, home) => {
			for (const name of ['cell', 'story']) {
				const frame = document.createElement('iframe');
				frame.src = `${home}embed/${name}/`;
				frame.height = '600';
				main.append(frame);
			}
		}, baseURL);
		await expectFits(page.locator('iframe').first());
		await expect.poll(() => page.evaluate(() => document.body.scrollHeight)).toBeGreaterThan(9000);
		await page.locator('iframe').evaluateAll((frames) => {
			for (const frame of frames) frame.remove();
		});
		await expect(page.locator('main')).toBeEmpty();
		counts.push(await listeners());
	}
	// The first count includes the listeners of the script and of the test tool.
	expect(counts[0]).toBeGreaterThan(0);
	expect(counts.slice(1)).toEqual([counts[0], counts[0]]);
	expect(await page.evaluate(() => document.body.scrollHeight)).toBeLessThan(1000);
});
