/**
 * Charts in the strictest frames, `sandbox="allow-scripts"`, from a server without CORS, where no
 * module runs and nothing is fetched or stored. And the messages every frame sends its host.
 */
import type { Page } from '@playwright/test';
import { bareServer } from './lib/built.ts';
import { CHARTS, marksOf } from './lib/facts.ts';
import { seen, stepsOf, WIDTHS } from './lib/embed.ts';
import { delivered, expect, expectFits, expectFitting, inside, test } from './lib/host.ts';
import { alive } from './lib/wait.ts';

/** A listener a newsroom might write: each frame gets the height it reports. */
const LISTENER = `<script>
	const heard = [];
	addEventListener('message', ({ source, data }) => {
		const frame = [...document.querySelectorAll('iframe')].find((one) => one.contentWindow === source);
		heard.push(data);
		if (frame && data.type === 'embed-size') frame.height = data.height;
	});
</script>`;

const frameOf = (src: string, rest = '') =>
	`<iframe src="${src}" title="A chart" width="100%" height="200" style="border: 0" ${rest}></iframe>`;

const heard = (page: Page) =>
	page.evaluate<{ height: number }[]>('heard.filter((one) => one.sentinel === "amp")');

test.describe('in a strict sandbox, without CORS', () => {
	test.use({ expected: /CORS policy|Failed to load resource/ });
	let bare: Awaited<ReturnType<typeof bareServer>>;
	test.beforeAll(async () => {
		bare = await bareServer();
	});
	test.afterAll(() => bare.close());

	for (const chart of CHARTS)
		test(`${chart} is complete, reports its height, and moves from step to step`, async ({
			page,
			host
		}) => {
			const src = `${bare.url}embed/${chart}/`;
			await page.goto(
				host.page(`${LISTENER}<div>${frameOf(src, 'sandbox="allow-scripts"')}</div>`)
			);
			const frame = await inside(page.locator('iframe'));
			for (const width of WIDTHS) {
				await page.locator('div').evaluate((div, px) => {
					div.style.width = `${px}px`;
				}, width);
				await expectFitting(frame);
				const { step, marks } = await seen(frame);
				expect(marks).toBe(marksOf(step));
			}
			await expect(frame.locator('html[data-alive]')).toHaveCount(0);
			const steps = stepsOf(chart);
			const back = frame.getByRole('button', { name: 'Previous step' });
			for (let i = steps.indexOf((await seen(frame)).step); i > 0; i--) await back.click();
			for (const step of steps) {
				expect(await seen(frame)).toMatchObject({ step, marks: marksOf(step) });
				if (step !== steps.at(-1)) await frame.getByRole('button', { name: 'Next step' }).click();
			}
			await frame.locator('summary').click();
			await expect(frame.locator('table').first()).toBeVisible();
			await expectFitting(frame);
		});

	test('the story is all on one page', async ({ page, host }) => {
		const src = `${bare.url}embed/story/`;
		await page.goto(host.page(LISTENER + frameOf(src, 'sandbox="allow-scripts"')));
		const frame = await inside(page.locator('iframe'));
		await expect(frame.locator('html[data-mode=read]')).toBeAttached();
		await expect.poll(async () => (await heard(page)).at(-1)?.height).toBe(30_000);
	});
});

test.describe('with its script', () => {
	// The other charts are in embed-servers.spec.ts.
	for (const chart of ['cell', 'votes'])
		test(`${chart} reports its height only when it changes`, async ({ page, host, baseURL }) => {
			const src = `${baseURL}embed/${chart}/`;
			await page.goto(host.page(`${LISTENER}<div>${frameOf(src)}</div>`));
			const frame = await alive(await inside(page.locator('iframe')));
			await expectFitting(frame);
			await delivered(page);
			expect((await heard(page)).length).toBeLessThanOrEqual(3);
			for (const width of [...WIDTHS, 360]) {
				await page.locator('div').evaluate((div, px) => {
					div.style.width = `${px}px`;
				}, width);
				await expectFitting(frame);
			}
			await frame.locator('summary').click();
			await expectFitting(frame);
			const heights = (await heard(page)).map(({ height }) => height);
			heights.forEach((height, i) => {
				expect(Number.isInteger(height) && height > 0 && height <= 30_000).toBe(true);
				if (i) expect(height, 'reported twice').not.toBe(heights[i - 1]);
			});
		});

	test('a frame answers its host, but not a stranger', async ({ page, host, baseURL }) => {
		await page.goto(host.page(LISTENER + frameOf(`${baseURL}embed/cell/`)));
		const element = page.locator('iframe');
		await expectFits(element);
		await delivered(page);
		const before = (await heard(page)).length;
		await page.evaluate(() => {
			const ours = document.querySelector('iframe')?.contentWindow;
			for (const said of ['frames-init', null, 7, { type: 'frames-init' }, { sentinel: 'amp' }])
				ours?.postMessage(said, '*');
			const stranger = document.createElement('iframe');
			stranger.srcdoc = `<script>parent[0].postMessage({ sentinel: 'amp', type: 'frames-init' }, '*')</script>`;
			document.body.append(stranger);
		});
		await delivered(page);
		expect(await heard(page)).toHaveLength(before);
		await page.evaluate(() =>
			document
				.querySelector('iframe')
				?.contentWindow?.postMessage({ sentinel: 'amp', type: 'frames-init' }, '*')
		);
		await expect.poll(async () => (await heard(page)).length).toBe(before + 1);
	});
});
