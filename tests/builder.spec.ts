/** The builder: choosing, previewing and copying; its codes work in another site's page. */
import { readFileSync } from 'node:fs';
import { codeOf, openBuilder, preview } from './lib/embed.ts';
import { CHARTS } from './lib/facts.ts';
import { expect, expectFits, test } from './lib/host.ts';
import { violations } from './lib/axe.ts';
import { WIDTHS, heightAt, type FrameHeights } from '#lib/embed/frame-heights.ts';

/** The heights that the builder's page has for a chart's frame. */
function heightsOf(chart: string): FrameHeights {
	const material = /data-material="([^"]*)"/.exec(readFileSync('build/embed/index.html', 'utf8'));
	const { subjects } = JSON.parse((material?.[1] ?? '').replaceAll('&quot;', '"')) as {
		subjects: { id: string; heights: FrameHeights }[];
	};
	const found = subjects.find(({ id }) => id === chart);
	if (!found) throw new Error(`the builder has no chart "${chart}"`);
	return found.heights;
}

const FRAMES = ['iframe with script', 'iframe only'];

test.describe('the codes, unchanged, in another page', () => {
	for (const subject of ['votes', 'disagree'])
		test(`${subject}: the script gives the frame the right height`, async ({
			page,
			host,
			baseURL
		}) => {
			await openBuilder(page, `${baseURL}`, subject);
			const code = await codeOf(page, 'iframe with script');
			for (const width of [280, 640]) {
				await page.goto(host.page(`<div style="width:${width}px">${code}</div>`));
				await expectFits(page.locator('iframe'));
			}
		});

	test('they work under a strict policy', async ({ page, host, baseURL }) => {
		const origin = new URL(`${baseURL}`).origin;
		await openBuilder(page, `${baseURL}`);
		const codes = await Promise.all(
			[...FRAMES, 'picture with caption'].map((form) => codeOf(page, form))
		);
		await page.goto(
			host.page(codes.join('\n'), {
				'content-security-policy': `default-src 'none'; frame-src ${origin}; script-src ${origin}; img-src ${origin}`
			})
		);
		await expectFits(page.locator('iframe').first());
		await expect(page.locator('figure img')).toHaveJSProperty('naturalWidth', 1200);
	});

	for (const form of FRAMES)
		test(`${form}: the chart without scripts, its picture if iframes are stripped`, async ({
			page,
			host,
			baseURL
		}) => {
			await openBuilder(page, `${baseURL}`);
			const code = await codeOf(page, form);
			const strip = (tags: string) => code.replace(new RegExp(`</?(${tags})\\b[^>]*>`, 'g'), '');
			await page.goto(host.page(strip('script')));
			await expect(page.frameLocator('iframe').locator('figure[data-chart=votes]')).toBeVisible();
			// What remains in a CMS that strips unknown tags.
			await page.goto(host.page(strip('script|iframe')));
			const picture = page.getByRole('img', { name: /^A trade bill/ });
			await expect(picture).toHaveJSProperty('naturalWidth', 1200);
			await expect(page.locator('a')).toHaveAttribute('href', `${baseURL}#votes-house`);
		});

	test('an iframe alone needs no scrolling, even on a phone', async ({ page, host, baseURL }) => {
		await openBuilder(page, `${baseURL}`, 'aftermath');
		await page.getByLabel('Static').check();
		const code = page.locator('[data-copy="iframe only"]');
		const said = page.frameLocator('[inert] iframe').locator('html[data-static]');
		await expect(said).toBeAttached();
		for (const width of WIDTHS) {
			await expect(async () => {
				const pasted = (await code.textContent()) ?? '';
				const height = Number(/height="(\d+)"/.exec(pasted)?.[1]);
				expect(height).toBeGreaterThan(heightAt(heightsOf('aftermath'), 360));
			}).toPass();
			const other = await page.context().newPage();
			await other.goto(
				host.page(`<div style="width:${width}px">${(await code.textContent()) ?? ''}</div>`)
			);
			const [, reach] = await other
				.frameLocator('iframe')
				.locator('html')
				.evaluate((root) => [root.clientHeight, root.scrollHeight - root.clientHeight]);
			expect(reach, `at ${width} px`).toBeLessThanOrEqual(1);
			await other.close();
		}
	});
});

test('the chosen options appear in the preview and the codes', async ({ page, baseURL }) => {
	await openBuilder(page, `${baseURL}`);
	await page.getByLabel('Opening step').selectOption('votes-senate');
	await page.getByLabel('Theme').selectOption('dark');
	await page.getByLabel('Accent colour').fill('#0a7');
	await page.getByLabel('Font family').fill('Georgia');
	await page.getByLabel('Plain').check();
	const query = '?theme=dark&step=votes-senate&plain=1&accent=%230a7&font=Georgia';
	await expect(preview(page)).toHaveAttribute('src', `${baseURL}embed/votes/${query}`);
	const root = page.frameLocator('section iframe').locator('html');
	await expect(root).toHaveAttribute('data-theme', 'dark');
	await expect(root).toHaveAttribute('data-asked', 'votes-senate');
	for (const form of FRAMES)
		expect(await codeOf(page, form)).toContain(`embed/votes/${query.replaceAll('&', '&amp;')}"`);
	expect(await codeOf(page, 'oEmbed URL')).toBe(`${baseURL}oembed/votes.json`);
	await page.getByLabel('Story or chart').selectOption('story');
	await page.getByLabel('Flat').check();
	await expect(preview(page)).toHaveAttribute('src', /\/embed\/story\/\?theme=dark&mode=read&/);
});

test('invalid values are ignored and reported', async ({ page, baseURL }) => {
	await openBuilder(page, `${baseURL}`);
	const paper = page.getByLabel('Background colour');
	await paper.fill('url(//evil.example)');
	await paper.press('Tab');
	await expect(paper).toHaveAttribute('aria-invalid', 'true');
	await expect(page.getByText('Not recognised; ignored')).toBeVisible();
	expect(await codeOf(page, 'iframe only')).not.toContain('evil');
	await paper.fill('ivory');
	await paper.press('Tab');
	await expect(paper).not.toHaveAttribute('aria-invalid');
	await expect(preview(page)).toHaveAttribute('src', /\?paper=ivory$/);
});

test('the preview is as wide as requested, and as high as its content', async ({
	page,
	baseURL
}) => {
	await page.setViewportSize({ width: 1280, height: 900 });
	await openBuilder(page, `${baseURL}`);
	const frame = preview(page);
	const width = () => frame.evaluate((element) => element.clientWidth);
	for (const [name, px] of [
		['Phone 360', 360],
		['Wide 1000', 1000],
		['Column 640', 640]
	] as const) {
		await page.getByRole('button', { name }).click();
		expect(await width()).toBe(px);
		await expectFits(frame);
	}
	await page.getByLabel('Container width').fill('500');
	await page.getByLabel('Container width').press('Enter');
	expect(await width()).toBe(500);
	const handle = page.getByRole('slider');
	await handle.press('ArrowRight');
	expect(await width()).toBe(510);
	await expect(handle).toHaveAttribute('aria-valuenow', '510');
	await handle.press('Home');
	expect(await width()).toBe(280);
	const box = await handle.boundingBox();
	if (!box) throw new Error('no handle');
	await page.mouse.move(box.x + 10, box.y + 100);
	await page.mouse.down();
	await page.mouse.move(box.x + 110, box.y + 100, { steps: 4 });
	await page.mouse.up();
	expect(await width()).toBe(380);
	await expectFits(frame);
	expect(await codeOf(page, 'iframe with script')).toContain(
		`height="${await frame.evaluate((element) => element.clientHeight)}"`
	);
});

test('the preview adds nothing to the browser’s history', async ({ page, baseURL }) => {
	await openBuilder(page, `${baseURL}`);
	const before = await page.evaluate(() => history.length);
	await page.getByLabel('Theme').selectOption('dark');
	await page.getByLabel('Story or chart').selectOption('days');
	await expect(page.frameLocator('section iframe').locator('html[data-alive]')).toBeAttached();
	expect(await page.evaluate(() => history.length)).toBe(before);
});

test('by keyboard only: a chart is chosen and its code copied', async ({
	page,
	context,
	baseURL
}) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.goto(`${baseURL}embed/`);
	await expect(page.locator('#subject')).toBeAttached();
	const reach = async (name: string) => {
		for (let tabs = 0; tabs < 60; tabs++) {
			await page.keyboard.press('Tab');
			const at = await page.evaluate(() => {
				const element = document.activeElement;
				const label = element instanceof HTMLSelectElement ? element.labels[0] : element;
				return label?.textContent?.trim();
			});
			if (at === name) return;
		}
		throw new Error(`Tab never reaches "${name}"`);
	};
	await reach('Story or chart');
	await page.keyboard.type('358 days in');
	await expect(preview(page)).toHaveAttribute('src', /\/embed\/days\/$/);
	await reach('Copy iframe with script');
	await page.keyboard.press('Enter');
	await expect(page.getByText('Copied')).toBeVisible();
	const copied = await page.evaluate(() => navigator.clipboard.readText());
	expect(copied).toBe(await codeOf(page, 'iframe with script'));
	expect(copied).toMatch(/<iframe[^]*\/embed\/days\/[^]*<script async src="[^"]+" integrity="sha/);
});

test('an invalid colour leaves the form free of axe violations', async ({ page, baseURL }) => {
	await openBuilder(page, `${baseURL}`);
	await page.getByLabel('Background colour').fill('no colour');
	await page.getByLabel('Background colour').press('Tab');
	await expect(page.frameLocator('section iframe').locator('html[data-alive]')).toBeAttached();
	expect(await violations(page)).toEqual([]);
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('there is a code for the story and every chart', async ({ page, baseURL }) => {
		await page.goto(`${baseURL}embed/`);
		await expect(page.locator('details')).toHaveCount(CHARTS.length + 1);
		for (const [i, id] of ['story', ...CHARTS].entries()) {
			const entry = page.locator('details').nth(i);
			await entry.locator('summary').click();
			await expect(entry.locator('pre')).toContainText(`/embed/${id}/" title="`);
			await expect(entry.getByRole('link', { name: /\/oembed\// })).toHaveAttribute(
				'href',
				new RegExp(`/oembed/${id}\\.json$`)
			);
		}
		await expect(page.getByRole('heading', { name: 'What works in your CMS' })).toBeVisible();
	});
});

/** Two lines of text: how far another machine's fonts may change a height. */
const SLACK = 48;

for (const chart of CHARTS)
	test(`the heights in the codes match ${chart}`, async ({ page, host, baseURL }) => {
		const frames = WIDTHS.map(
			(width) =>
				`<iframe src="${baseURL}embed/${chart}/" title="${width}" style="width:${width}px"></iframe>`
		);
		await page.goto(host.page(frames.join('')));
		const measured = await Promise.all(
			WIDTHS.map((_, i) =>
				page
					.locator('iframe')
					.nth(i)
					.contentFrame()
					.locator('html[data-alive]')
					.evaluate((root) => Math.ceil(root.getBoundingClientRect().height))
			)
		);
		const known = WIDTHS.map((width) => heightAt(heightsOf(chart), width));
		const off = measured.map((height, i) => Math.abs(height - (known[i] ?? 0)));
		expect(Math.max(...off), `${chart}: measured ${measured.join(', ')}`).toBeLessThanOrEqual(
			SLACK
		);
	});
