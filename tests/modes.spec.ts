/** The three reading views, the chapter bar in each, and sharing. */
import { CHAPTERS, CHARTS, FIRST_STEPS } from './lib/facts.ts';
import { arrive, atRest, drawn, total } from './lib/marks.ts';
import {
	choose,
	expectStep,
	MODES,
	modeNow,
	named,
	open,
	openMenu,
	PHONE,
	stepInAddress,
	stepNow,
	WIDE
} from './lib/story.ts';
import { expect, test } from './lib/test.ts';

test.use({ viewport: PHONE });

test('switching keeps the step and puts the mode in the address', async ({ page }) => {
	await open(page);
	await arrive(page, 'impunity-doctors');
	for (const mode of ['step', 'read', 'scroll', 'read', 'step', 'scroll'] as const) {
		await choose(page, mode);
		expect(new URL(page.url()).searchParams.get('mode')).toBe(mode);
		await atRest(page);
		await expectStep(page, 'impunity-doctors');
		expect(stepInAddress(page)).toBe('impunity-doctors');
		await expect(page.locator('#impunity-doctors h3')).toBeInViewport();
	}
});

test('in read every figure is visible, and the Stage is not', async ({ page }) => {
	await open(page, { mode: 'read' });
	for (const chart of CHARTS)
		await expect(page.locator(`figure[data-chart=${chart}] table`).first()).toBeVisible();
	await expect(page.locator('[data-stage]')).toBeHidden();
});

test('in read the page tracks the step being read', async ({ page }) => {
	await open(page, { mode: 'read' });
	const read = page.locator('#requests-none');
	await read.evaluate((element) => {
		window.scrollTo(0, element.getBoundingClientRect().top + window.scrollY - 80);
	});
	await expectStep(page, 'requests-none');
	await expect.poll(() => stepInAddress(page)).toBe('requests-none');
	await expect(page.locator('nav summary')).toContainText('Chapters. Current chapter: Requests');
	await page.reload();
	await atRest(page);
	await expect(read.locator('h3')).toBeInViewport();
	await choose(page, 'scroll');
	await expectStep(page, 'requests-none');
});

test('reduced motion starts in step, without animation', async ({ page }) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await open(page);
	expect(await modeNow(page)).toBe('step');
	await arrive(page, 'money-lawyer');
	const frames = await page.evaluateHandle(() => {
		const seen: string[] = [];
		const paths = [...document.querySelectorAll('[data-stage] path[data-look]')];
		new MutationObserver(() => seen.push(paths.map((p) => p.getAttribute('d')).join())).observe(
			paths[0].parentElement ?? paths[0],
			{ attributeFilter: ['d'], subtree: true }
		);
		return seen;
	});
	await page.keyboard.press('ArrowRight');
	await expectStep(page, 'money-refund');
	await atRest(page);
	expect(total(await drawn(page))).toBeGreaterThan(1);
	expect(new Set(await frames.jsonValue()).size, 'frames drawn').toBe(1);
	await open(page, { mode: 'scroll' });
	expect(await modeNow(page), 'an explicit mode wins').toBe('scroll');
});

for (const size of [PHONE, WIDE])
	for (const mode of MODES)
		test(`the chapter bar goes to any chapter in ${mode}, ${named(size)}`, async ({ page }) => {
			await page.setViewportSize(size);
			await open(page, { mode, step: 'closing' });
			const bar = page.getByRole('navigation', { name: 'Chapters' });
			const folded = bar.locator('summary', { hasText: 'Chapters. Current chapter: End' });
			await expect(folded).toBeVisible({ visible: size === PHONE });
			for (const [i, first] of [...FIRST_STEPS.entries()].reverse()) {
				if (size === PHONE) await bar.locator('summary').click();
				await expect(bar.getByRole('link')).toHaveCount(CHAPTERS.length);
				await bar.getByRole('link').nth(i).click();
				await expectStep(page, first);
				if (size === PHONE) await bar.locator('summary').click();
				const now = bar.getByRole('link').and(bar.locator('[aria-current=step]'));
				await expect(now).toHaveAttribute('href', `#${first}`);
				if (size === PHONE) await page.keyboard.press('Escape');
				await expect(page.locator(`#${first} :is(h1, h2)`)).toBeInViewport();
			}
		});

test('drop-downs close on Escape, and when the focus or a click goes elsewhere', async ({
	page
}) => {
	await open(page, { mode: 'step' });
	for (const name of ['Chapters. Current chapter: Start', 'Reading view']) {
		const summary = page.locator('summary', { hasText: name });
		const list = page.locator('details', { has: summary }).locator('ol, .panel');
		await summary.click();
		await expect(list).toBeInViewport();
		await page.keyboard.press('Tab');
		await page.keyboard.press('Escape');
		await expect(list).toBeHidden();
		await expect(summary).toBeFocused();
		await summary.click();
		await page.mouse.click(5, 835);
		await expect(list).toBeHidden();
		await summary.press('Enter');
		await expect(list).toBeVisible();
		await page.keyboard.press('Shift+Tab');
		await expect(list).toBeHidden();
	}
});

test('sharing copies the link to this step, and confirms it', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await open(page);
	await arrive(page, 'votes-house');
	await openMenu(page);
	await page.getByRole('button', { name: 'Share this step' }).click();
	await expect(page.getByRole('status')).toHaveText('Link copied');
	const link = await page.evaluate(() => navigator.clipboard.readText());
	expect(new URL(link).hash).toBe('#votes-house');
	await open(page);
	await page.goto(link);
	expect(await stepNow(page)).not.toBeNull();
});
