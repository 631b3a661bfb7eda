/** One field of dots through the whole story: they travel, and arrive where they should. */
import { ALL_STEPS, DAYS_TO_ILLNESS, marksOf } from './lib/facts.ts';
import {
	arrive,
	atRest,
	countMarks,
	drawn,
	expectDrawn,
	filled,
	total,
	withoutWorker
} from './lib/marks.ts';
import { expectStep, open, PHONE } from './lib/story.ts';
import { expect, test, type Page } from './lib/test.ts';
import { SOON } from './lib/wait.ts';

test.use({ viewport: PHONE });

/** What a step looks like to someone who comes straight to it. */
async function atOnce(page: Page, step: string) {
	await open(page, { mode: 'step', step });
	await expectStep(page, step);
	await expect.poll(async () => total(await drawn(page)), SOON).toBe(marksOf(step));
	return drawn(page);
}

/** Every picture that the Stage draws while a key moves it a step. */
async function frames(page: Page, key: string): Promise<string[]> {
	const handle = await page.evaluateHandle(() => {
		const seen: string[] = [];
		const paths = [...document.querySelectorAll('[data-stage] path[data-look]')];
		new MutationObserver(() =>
			seen.push(paths.map((path) => path.getAttribute('d') ?? '').join(''))
		).observe(paths[0].parentElement ?? paths[0], { attributeFilter: ['d'], subtree: true });
		return seen;
	});
	await page.keyboard.press(key);
	await atRest(page);
	return handle.jsonValue();
}

test('backwards, every step has as many marks as the data', async ({ page }) => {
	await open(page, { mode: 'step', step: 'closing' });
	for (const step of [...ALL_STEPS].reverse()) {
		await expectStep(page, step);
		await expect
			.poll(async () => total(await drawn(page)), { ...SOON, message: step })
			.toBe(marksOf(step));
		await page.keyboard.press('ArrowLeft');
	}
});

test('the dots go through places between, and none is lost on the way', async ({ page }) => {
	await withoutWorker(page);
	await open(page, { mode: 'step', step: 'days-count' });
	await atRest(page);
	const from = Object.values(await drawn(page)).join('');
	for (const [key, step] of [
		['ArrowLeft', 'days-butyrka'],
		['ArrowLeft', 'days-illness'],
		['ArrowLeft', 'days-fill'],
		['ArrowLeft', 'days-arrest'],
		['ArrowLeft', 'money-companies'],
		['ArrowLeft', 'money-refund']
	] as const) {
		const seen = await frames(page, key);
		await expectStep(page, step);
		const least = Math.min(...seen.map(countMarks));
		expect(least, `marks on the way to ${step}`).toBeGreaterThanOrEqual(Math.min(1, marksOf(step)));
		expect(seen).not.toContain('');
	}
	// The refund's dots, seen on the way to one: neither where they were nor all at the end.
	const away = await frames(page, 'ArrowLeft');
	expect(new Set(away).size).toBeGreaterThan(3);
	expect(away).not.toContain(from);
});

test('back half-way, and leaps half-way, end exactly at the last step', async ({ page }) => {
	const targets = ['money-refund', 'votes-party', 'opening'] as const;
	await withoutWorker(page);
	for (const target of targets) {
		const expected = await atOnce(page, target);
		await open(page, { mode: 'step', step: 'days-count' });
		await atRest(page);
		// Each leap sets out while the dots are still under way to the one before.
		for (const step of ['requests-rivals', 'cell-beds', target]) {
			const before = await drawn(page);
			await page.evaluate((to) => {
				location.hash = to;
			}, step);
			await expect.poll(() => drawn(page), SOON).not.toEqual(before);
		}
		await expectStep(page, target);
		await expectDrawn(page, expected);
		await atRest(page);
		await expectDrawn(page, expected);
	}
});

test('a step looks the same from both sides', async ({ page }) => {
	for (const step of ['cell-beds', 'votes-house', 'days-count']) {
		const expected = await atOnce(page, step);
		for (const [away, key] of [
			['ArrowLeft', 'ArrowRight'],
			['ArrowRight', 'ArrowLeft']
		]) {
			await page.keyboard.press(away);
			await page.keyboard.press(key);
			await expectStep(page, step);
			await expectDrawn(page, expected);
		}
	}
});

for (const { step, last } of [
	{ step: 'days-fill', last: DAYS_TO_ILLNESS },
	{ step: 'requests-out', last: marksOf('requests-out') },
	{ step: 'minutes-clock', last: marksOf('minutes-clock') }
])
	test(`the reader's scrolling is the clock of ${step}, both ways`, async ({ page }) => {
		await open(page);
		await arrive(page, step);
		const counts: number[] = [];
		const look = async (by: number) => {
			await page.mouse.wheel(0, by);
			await atRest(page);
			await expectStep(page, step);
			counts.push(await filled(page));
		};
		for (let i = 0; i < 5; i++) await look(220);
		for (let i = 0; i < 5; i++) await look(-220);
		const [down, up] = [counts.slice(0, 5), counts.slice(5)];
		expect(down, 'grows').toEqual([...down].sort((a, b) => a - b));
		expect(up, 'shrinks').toEqual([...up].sort((a, b) => b - a));
		expect(new Set(down).size, 'moves with each turn').toBe(5);
		expect(up.slice(0, 4), 'the same at the same place').toEqual([...down].reverse().slice(1));
		expect(Math.max(...counts)).toBeLessThanOrEqual(last);
	});

for (const width of [320, 360, 390])
	test(`words below the field leave it its size at ${width} px`, async ({ page }) => {
		// In a field of another size the dots would jump, not travel.
		await page.setViewportSize({ width, height: 640 });
		await page.emulateMedia({ reducedMotion: 'reduce' });
		await open(page, { mode: 'step' });
		const heights = new Set<number | undefined>();
		for (const step of ALL_STEPS) {
			await expectStep(page, step);
			heights.add((await page.locator('[data-stage] svg.field').boundingBox())?.height);
			await page.keyboard.press('ArrowRight');
		}
		expect([...heights]).toHaveLength(1);
	});
