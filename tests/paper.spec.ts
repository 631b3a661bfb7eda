/**
 * Print, on A4 and Letter: the handout sheet by sheet, the slides, and the whole story. In the fonts
 * of the PDFs that the build makes, so that the same words fit on every machine.
 */
import { readFileSync } from 'node:fs';
import { printFonts, setIn } from '../scripts/lib/fonts.mjs';
import { PDFS } from '../scripts/lib/pdfs.mjs';
import { CHARTS, ALL_STEPS } from './lib/facts.ts';
import { countMarks } from './lib/marks.ts';
import { pdfPages } from './lib/pdf.ts';
import { expect, test, type Page } from './lib/test.ts';

/** Each format's area inside the handout's margins (12 and 15 mm), in mm, and its page, in pt. */
const FORMATS = [
	{ format: 'A4', width: 180, height: 273, points: [595, 842] },
	{ format: 'Letter', width: 185.9, height: 255.4, points: [612, 792] }
] as const;
const PX_PER_MM = 96 / 25.4;

/** Each sheet's id and title, and how far (px) its content extends beyond the page. */
async function sheets(page: Page, width: number, height: number) {
	return page.locator('.sheet').evaluateAll(
		(all, room) =>
			all.map((sheet) => {
				const box = sheet.getBoundingClientRect();
				const inner = [...sheet.querySelectorAll('svg, p, li, td, dd')].map((element) =>
					element.getBoundingClientRect()
				);
				return {
					id: sheet.id,
					title: sheet.querySelector('h2')?.textContent ?? '',
					below: Math.max(0, box.height - room.height),
					beside: Math.max(0, ...inner.map(({ right }) => right - box.left - room.width - 1))
				};
			}),
		{ width, height }
	);
}

test.beforeEach(({ page }) => setIn(page, printFonts));

for (const { format, width, height, points } of FORMATS)
	test.describe(format, () => {
		test.slow();

		test('each sheet of the handout fits on one page', async ({ page }) => {
			const [across, down] = [width, height].map((mm) => Math.floor(mm * PX_PER_MM));
			await page.setViewportSize({ width: across, height: down });
			await page.emulateMedia({ media: 'print' });
			await page.goto('teach/handout/');
			const all = await sheets(page, across, down);
			expect(all.filter(({ below, beside }) => below > 0 || beside > 0)).toEqual([]);
			expect(all.map(({ id }) => id)).toEqual(expect.arrayContaining(CHARTS));

			const pages = await pdfPages(await page.pdf({ format }));
			expect(pages).toHaveLength(all.length);
			for (const [i, { title }] of all.entries()) {
				expect(pages[i].text, `page ${i + 1}`).toContain(title.slice(0, 20));
				// Each page has exactly one sheet's footer.
				expect(pages[i].text.split('CC BY 4.0'), `page ${i + 1}`).toHaveLength(2);
				expect(pages[i].beyond, `texts beyond page ${i + 1}`).toBe(0);
				expect(Math.round(pages[i].width)).toBeCloseTo(points[0], -1);
				expect(Math.round(pages[i].height)).toBeCloseTo(points[1], -1);
			}
		});

		test('each slide prints on one landscape page', async ({ page }) => {
			await page.goto('present/');
			const pages = await pdfPages(await page.pdf({ format, landscape: true }));
			expect(pages).toHaveLength(ALL_STEPS.length);
			expect(pages.filter(({ width, height }) => width < height)).toEqual([]);
			expect(pages.filter(({ text }) => text.length < 20)).toEqual([]);
			expect(pages.filter(({ beyond }) => beyond > 0)).toEqual([]);
		});

		test('the story prints every chart, none split across two pages', async ({ page }) => {
			const [across, down] = [width, height - 4].map((mm) => Math.floor(mm * PX_PER_MM));
			await page.setViewportSize({ width: across, height: down });
			await page.goto('./');
			await page.emulateMedia({ media: 'print' });
			const panels = page.locator('figure[data-chart] .panel');
			for (const panel of await panels.all()) {
				await expect(panel).toHaveCSS('break-inside', 'avoid-page');
				const box = await panel.boundingBox();
				expect(box?.height).toBeLessThan(down);
			}
			const pages = await pdfPages(await page.pdf({ format }));
			const whole = pages.map(({ text }) => text).join(' ');
			for (const chart of CHARTS) {
				const title = await page.locator(`#chart-${chart}`).textContent();
				expect(whole).toContain(title?.slice(0, 20));
			}
			expect(pages.filter(({ beyond }) => beyond > 0)).toEqual([]);
		});
	});

test('the handout’s charts have all their marks, in black and greys only', async ({ page }) => {
	await page.goto('teach/handout/');
	for (const chart of CHARTS) {
		const drawn = await page.locator(`#${chart} path.mark`).evaluateAll((paths) =>
			paths.map((path) => ({
				d: path.getAttribute('d') ?? '',
				tone: getComputedStyle(path).stroke
			}))
		);
		expect(
			drawn.reduce((sum, { d }) => sum + countMarks(d), 0),
			chart
		).toBeGreaterThan(1);
		for (const { tone } of drawn) {
			const [red, green, blue] = tone.match(/\d+/g) ?? [];
			expect([green, blue], tone).toEqual([red, red]);
		}
	}
});

test('the first sheet does not reveal what its picture shows', async ({ page }) => {
	await page.goto('teach/handout/');
	const first = page.locator('.sheet').first();
	await expect(first.locator('svg text')).toHaveCount(0);
	await expect(first).not.toContainText(/day|358|prison|detention/i);
});

for (const { file } of PDFS)
	test(`${file} has only the project’s fonts, and words that can be found and copied`, async () => {
		const pages = await pdfPages(readFileSync(`build/teach/${file}`));
		const fonts = new Set(pages.flatMap((page) => page.fonts));
		expect([...fonts].join()).toMatch(/^((Source(Serif4|Sans3)|NotoSansMath|Fraunces)-\w+,?)+$/);
		const text = pages.map((page) => page.text).join(' ');
		expect(text).toMatch(/official/);
		expect(text).toContain('’');
		expect(text).not.toMatch(/[\0\ufb00-\ufb06\u02bc]/);
	});

/** A PDF of one line in which "offi" has a ligature, as Chromium writes it: with its letters. */
function withLigature(): Buffer {
	const drawn =
		'BT /F 12 Tf 20 50 Td (of) Tj /Span <</ActualText (fi)>> BDC (\\256) Tj EMC (cial) Tj ET';
	const font = '<</Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /StandardEncoding>>';
	const parts = [
		'<</Type /Catalog /Pages 2 0 R>>',
		'<</Type /Pages /Kids [3 0 R] /Count 1>>',
		`<</Type /Page /Parent 2 0 R /MediaBox [0 0 200 100] /Contents 4 0 R /Resources <</Font <</F ${font}>>>>>>`,
		`<</Length ${drawn.length}>>\nstream\n${drawn}\nendstream`
	].map((part, i) => `${i + 1} 0 obj\n${part}\nendobj\n`);
	return Buffer.from(`%PDF-1.7\n${parts.join('')}trailer <</Root 1 0 R>>\n`, 'latin1');
}

test('words with ligatures are read as their letters', async () => {
	expect((await pdfPages(withLigature()))[0].text.trim()).toBe('official');
});
