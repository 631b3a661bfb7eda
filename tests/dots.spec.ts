/** The dots on their way: a worker draws them on a canvas; where it cannot, the page moves them. */
import { ALL_STEPS, marksOf } from './lib/facts.ts';
import { atRest, drawn, expectDrawn, total, withoutWorker } from './lib/marks.ts';
import { expectStep, leap, open, PHONE } from './lib/story.ts';
import { expect, test, type Page } from './lib/test.ts';
import { SOON } from './lib/wait.ts';

test.use({ viewport: PHONE });

const STEPS = ['days-count', 'cell-beds', 'votes-house', 'laws-kinds'];

/** Opens a step and uses the page, so that it starts its worker; waits until that has taken over. */
async function openWithWorker(page: Page, step: string): Promise<void> {
	const started = page.waitForEvent('worker');
	await open(page, { mode: 'step', step });
	await page.mouse.move(5, 5);
	await started;
	// Only the worker's movements set data-moving.
	await expect
		.poll(async () => {
			await page.keyboard.press('ArrowLeft');
			await page.keyboard.press('ArrowRight');
			return page.locator('[data-stage][data-moving]').count();
		}, SOON)
		.toBe(1);
	await atRest(page);
}

/** How many px of the Stage have roughly the colour of each tone's marks, by tone. */
async function ink(page: Page): Promise<Record<string, number>> {
	const box = await page.locator('[data-stage] svg.field').boundingBox();
	if (!box) throw new Error('the Stage is not seen');
	const png = (await page.screenshot({ clip: box, animations: 'allow' })).toString('base64');
	return page.evaluate(async (data) => {
		const image = new Image();
		image.src = `data:image/png;base64,${data}`;
		await image.decode();
		const canvas = new OffscreenCanvas(image.width, image.height);
		const context = canvas.getContext('2d', { willReadFrequently: true });
		if (!context) throw new Error('no canvas');
		const rgb = (colour: string) => {
			context.fillStyle = colour;
			context.fillRect(0, 0, 1, 1);
			return [...context.getImageData(0, 0, 1, 1).data];
		};
		const tones = ['ink', 'harm', 'evidence', 'faint'].map((tone) => {
			const mark = document.querySelector(`[data-stage] .mark.disc.${tone}`);
			if (!mark) throw new Error(`no mark is ${tone}`);
			return { tone, colour: rgb(getComputedStyle(mark).stroke), px: 0 };
		});
		context.drawImage(image, 0, 0);
		const { data: pixels } = context.getImageData(0, 0, image.width, image.height);
		for (let i = 0; i < pixels.length; i += 4)
			for (const one of tones)
				if ([0, 1, 2].every((j) => Math.abs(pixels[i + j] - one.colour[j]) < 6)) one.px += 1;
		return Object.fromEntries(tones.map(({ tone, px }) => [tone, px]));
	}, png);
}

const moving = (page: Page) => page.locator('[data-stage][data-moving]');

for (const colorScheme of ['light', 'dark'] as const)
	for (const contrast of ['no-preference', 'more'] as const)
		test(`on their way they have the page's colours, ${colorScheme}, contrast ${contrast}`, async ({
			page
		}) => {
			await page.emulateMedia({ colorScheme, contrast });
			await openWithWorker(page, 'cell-beds');
			const rests = await ink(page);
			expect(rests.ink).toBeGreaterThan(200);
			await page.keyboard.press('ArrowLeft');
			await moving(page).waitFor({ state: 'attached' });
			const underWay = await ink(page);
			// The same number of dots, all one size: only overlaps reduce the ink.
			const all = (px: Record<string, number>) => Object.values(px).reduce((sum, n) => sum + n, 0);
			expect(all(underWay)).toBeGreaterThan(0.3 * all(rests));
			await atRest(page);
			await expect(moving(page)).toHaveCount(0);
		});

test('a movement uses the colours current when it starts', async ({ page }) => {
	await page.emulateMedia({ colorScheme: 'light' });
	await openWithWorker(page, 'cell-beds');
	await page.emulateMedia({ colorScheme: 'dark' });
	await page.keyboard.press('ArrowLeft');
	await moving(page).waitFor({ state: 'attached' });
	expect((await ink(page)).ink).toBeGreaterThan(300);
});

test('every step ends as it does without a worker', async ({ page, browser }) => {
	const other = await browser.newPage({ viewport: PHONE, serviceWorkers: 'block' });
	await withoutWorker(other);
	await openWithWorker(page, 'money-refund');
	for (const step of STEPS) {
		await open(other, { mode: 'step', step });
		await expect.poll(async () => total(await drawn(other)), SOON).toBe(marksOf(step));
		await leap(page, step);
		await expectStep(page, step);
		await expectDrawn(page, await drawn(other));
	}
	await other.close();
});

test('through the whole story and back, step by step, every sixth ends with all its marks', async ({
	page
}) => {
	await openWithWorker(page, 'money-refund');
	await leap(page, 'opening');
	for (const key of ['ArrowRight', 'ArrowLeft'])
		for (const step of key === 'ArrowRight' ? ALL_STEPS : [...ALL_STEPS].reverse()) {
			await expectStep(page, step);
			if (ALL_STEPS.indexOf(step) % 6 === 0) {
				await atRest(page);
				expect(total(await drawn(page)), step).toBe(marksOf(step));
			}
			await page.keyboard.press(key);
		}
});

test('a resize under way puts them where they belong', async ({ page }) => {
	await openWithWorker(page, 'cell-beds');
	await page.keyboard.press('ArrowLeft');
	await moving(page).waitFor({ state: 'attached' });
	await page.setViewportSize({ width: 700, height: 900 });
	await atRest(page);
	const after = await drawn(page);
	await page.reload();
	await expectStep(page, 'days-count');
	await expectDrawn(page, after);
});

test('with reduced motion there is no worker', async ({ page }) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await open(page, { mode: 'step', step: 'cell-beds' });
	let workers = 0;
	page.on('worker', () => (workers += 1));
	for (let i = 0; i < 3; i++) await page.keyboard.press('ArrowRight');
	await atRest(page);
	expect(workers).toBe(0);
	await expect(moving(page)).toHaveCount(0);
});

test.describe('where the worker fails', () => {
	/** How many different pictures the Stage's paths show while a key moves one step. */
	async function countFrames(page: Page): Promise<number> {
		const handle = await page.evaluateHandle(() => {
			const seen = new Set<string>();
			const paths = [...document.querySelectorAll('[data-stage] path[data-look]')];
			new MutationObserver(() =>
				seen.add(paths.map((path) => path.getAttribute('d') ?? '').join())
			).observe(paths[0].parentElement ?? paths[0], { attributeFilter: ['d'], subtree: true });
			return seen;
		});
		await page.keyboard.press('ArrowLeft');
		await atRest(page);
		return handle.evaluate((seen) => seen.size);
	}

	for (const [fault, body] of [
		['throws', 'throw new Error("planted");'],
		['is damaged', 'const = ;'],
		['never answers', '']
	])
		test(`its script ${fault}: the page moves the dots by itself`, async ({ browser, baseURL }) => {
			const page = await browser.newPage({ viewport: PHONE, baseURL, serviceWorkers: 'block' });
			await page.route('**/dots.*.js', (route) =>
				route.fulfill({ contentType: 'text/javascript', body })
			);
			await open(page, { mode: 'step', step: 'cell-beds' });
			await expect.poll(async () => total(await drawn(page)), SOON).toBe(marksOf('cell-beds'));
			await atRest(page);
			expect(await countFrames(page)).toBeGreaterThan(3);
			expect(total(await drawn(page))).toBe(marksOf('days-count'));
			await page.close();
		});

	test('its script is missing', async ({ browser, baseURL }) => {
		const page = await browser.newPage({ viewport: PHONE, baseURL, serviceWorkers: 'block' });
		await page.route('**/dots.*.js', (route) => route.fulfill({ status: 404 }));
		await open(page, { mode: 'step', step: 'cell-beds' });
		await expect.poll(async () => total(await drawn(page)), SOON).toBe(marksOf('cell-beds'));
		await atRest(page);
		expect(await countFrames(page)).toBeGreaterThan(3);
		await page.close();
	});
});
