/** Downloads: tables, pictures, and the page that lists them. */
import { csvParse } from 'd3';
import { CHARTS } from './lib/facts.ts';
import { countMarks } from './lib/marks.ts';
import { expect, test, type Page } from './lib/test.ts';
import { sideways } from './lib/view.ts';

/** The panels of a chart's figure on the built page: each step and its number of marks. */
async function panels(page: Page, chart: string): Promise<Record<string, number>> {
	const drawn = await page
		.locator(`figure[data-chart=${chart}] svg[data-panel]`)
		.evaluateAll((svgs) =>
			svgs.map((svg) => ({
				step: svg.getAttribute('data-panel') ?? '',
				paths: [...svg.querySelectorAll('path.mark')].map((path) => path.getAttribute('d') ?? '')
			}))
		);
	return Object.fromEntries(
		drawn.map(({ step, paths }) => [step, paths.reduce((sum, d) => sum + countMarks(d), 0)])
	);
}

test('each chart’s table has a row for every mark on the page', async ({ page, request }) => {
	await page.goto('./');
	for (const chart of CHARTS) {
		const answer = await request.get(`./data/${chart}.csv`);
		expect(answer.headers()['content-type']).toContain('text/csv');
		const rows = csvParse(await answer.text());
		expect(rows.columns.slice(0, 2)).toEqual(['step', 'mark']);
		expect(rows.columns.at(-1)).toBe('sources');
		const steps: Record<string, number> = {};
		for (const { step } of rows) steps[step] = (steps[step] ?? 0) + 1;
		expect(steps, chart).toEqual(await panels(page, chart));
		expect(new Set(rows.map(({ step, mark }) => `${step} ${mark}`)).size).toBe(rows.length);
	}
});

test('each chart’s figure links to its table, pictures and citation', async ({ page }) => {
	await page.goto('./?mode=read');
	for (const chart of CHARTS) {
		const take = page.locator(`figure[data-chart=${chart}] .take`);
		const links = take.locator('a').filter({ hasNotText: 'own page' });
		const addresses = await links.evaluateAll((all) =>
			all.map((link) => (link instanceof HTMLAnchorElement ? new URL(link.href) : null))
		);
		expect(await links.allTextContents()).toEqual(['CSV', 'SVG', 'PNG', 'Cite']);
		expect(addresses).toHaveLength(4);
	}
	const cite = page.locator('figure[data-chart=votes] .take').getByRole('link', { name: 'Cite' });
	await cite.click();
	await expect(page.locator('#cite-votes')).toHaveAttribute('open', '');
	await expect(page.locator('#cite-votes')).toBeInViewport();
});

for (const chart of CHARTS)
	test(`the picture of ${chart} is self-contained`, async ({ page, request }) => {
		const story = await (await request.get('./')).text();
		const title = new RegExp(`<h3 id="chart-${chart}"[^>]*>([^<]+)<`).exec(story)?.[1];
		const asked: string[] = [];
		page.on('request', (one) => {
			if (!one.url().startsWith('data:')) asked.push(new URL(one.url()).pathname);
		});
		await page.goto(`./data/${chart}.svg`);
		const picture = await page.evaluate(async () => {
			await document.fonts.ready;
			const frame = document.documentElement.getBoundingClientRect();
			const texts = [...document.querySelectorAll('text')];
			const beyond = texts.filter((text) => {
				const { left, right, bottom } = text.getBoundingClientRect();
				return left < frame.left || right > frame.right || bottom > frame.bottom;
			});
			return {
				title: document.querySelector('title')?.textContent,
				words: texts.map((text) => text.textContent).join('\n'),
				faces: [...document.fonts].map((face) => face.status),
				beyond: beyond.map((text) => text.textContent)
			};
		});
		expect(asked.filter((path) => !path.startsWith('/favicon'))).toEqual([`/data/${chart}.svg`]);
		expect(picture.title).toBe(title);
		expect(picture.words).toMatch(/^Sources?: \S/m);
		expect(picture.words).toMatch(/^358 days · https?:\/\/\S+ · CC BY 4\.0/m);
		expect(picture.faces).toEqual(['loaded', 'loaded', 'loaded']);
		expect(picture.beyond, 'text beyond the edge').toEqual([]);
	});

test('each picture is available as PNG, at least 1200 pixels wide', async ({ request }) => {
	for (const chart of CHARTS) {
		const body = await (await request.get(`./data/${chart}.png`)).body();
		expect(body.toString('latin1', 1, 4)).toBe('PNG');
		expect(body.readUInt32BE(16), `width of ${chart}.png`).toBeGreaterThanOrEqual(1200);
	}
});

test('every link on the data page works', async ({ page, request }) => {
	await page.goto('./data/');
	const origin = new URL(page.url()).origin;
	const hrefs = await page
		.locator('a')
		.evaluateAll((links) =>
			links.map((link) => (link instanceof HTMLAnchorElement ? link.href : ''))
		);
	const own = [...new Set(hrefs)]
		.map((href) => new URL(href))
		.filter((url) => url.origin === origin);
	expect(own.length).toBeGreaterThan(CHARTS.length * 5);
	for (const url of own) {
		const answer = await request.get(url.href);
		expect(answer.status(), url.href).toBe(200);
		if (!url.hash) continue;
		expect(await answer.text(), url.href).toContain(`id="${url.hash.slice(1)}"`);
	}
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false, viewport: { width: 320, height: 640 } });

	test('the data page is complete, and nothing scrolls sideways at 320 px', async ({ page }) => {
		await page.goto('./data/');
		for (const chart of CHARTS)
			await expect(page.locator(`#file-${chart}`).getByRole('link', { name: 'CSV' })).toBeVisible();
		await expect(page.locator('main').getByText('CC BY 4.0').first()).toBeVisible();
		expect(await sideways(page)).toBe(0);
	});
});
