/** Jumping to any place by address, and staying there. */
import { expectAt } from './lib/view.ts';
import { FIRST_STEPS } from './lib/facts.ts';
import { arrive, atRest } from './lib/marks.ts';
import {
	expectStep,
	leap,
	modeNow,
	MODES,
	named,
	open,
	PHONE,
	stepInAddress,
	WIDE
} from './lib/story.ts';
import { expect, test } from './lib/test.ts';
import { alive } from './lib/wait.ts';

for (const size of [PHONE, WIDE])
	test.describe(named(size), () => {
		test.use({ viewport: size });

		test('from the top', async ({ page }) => {
			for (const step of ['votes-house', 'days-butyrka', 'laws-kinds']) {
				await open(page);
				await leap(page, step);
				await expectAt(page, step);
				await atRest(page);
				await expectAt(page, step);
			}
		});

		test('loading at a step, and reloading there, in any mode', async ({ page }) => {
			for (const mode of ['', 'step', 'read']) {
				await open(page, { step: 'days-butyrka', mode });
				for (const again of [false, true]) {
					if (again) await page.reload();
					await alive(page);
					await atRest(page);
					await expectStep(page, 'days-butyrka');
					expect(await modeNow(page)).toBe(mode || 'scroll');
					expect(stepInAddress(page)).toBe('days-butyrka');
					await expect(page.locator('#days-butyrka h3')).toBeInViewport();
				}
			}
		});

		test('back from another page', async ({ page }) => {
			await open(page);
			await arrive(page, 'minutes-after');
			await page.goto('./robots.txt');
			await page.goBack();
			await alive(page);
			await expectAt(page, 'minutes-after');
		});
	});

test("a chapter's id goes to its first step", async ({ page }) => {
	await open(page);
	for (const first of [...FIRST_STEPS].reverse()) {
		await leap(page, first.split('-')[0]);
		await expectStep(page, first);
	}
});

for (const [mode, step] of [
	...MODES.map((mode) => [mode, 'cell-beds']),
	// Its clock runs on as the page scrolls away, which must not change the source's address.
	['scroll', 'days-fill']
])
	test(`back from a source of ${step}, and forward again, in ${mode}`, async ({ page }) => {
		await page.setViewportSize(PHONE);
		await open(page, { mode, step });
		const heading = page.locator(`#${step} h3`);
		const link = page.locator(`#${step} .cited a`).first();
		const source = page.locator((await link.getAttribute('href')) ?? '');
		await link.click();
		await expect(source).toBeInViewport();
		await atRest(page);
		await page.goBack();
		await expect(heading).toBeInViewport();
		await expectStep(page, step);
		await page.goForward();
		await expect(source).toBeInViewport();
		await expect(heading).not.toBeInViewport();
	});

test('back and forward between jumps', async ({ page }) => {
	await open(page);
	await arrive(page, 'cell-beds');
	await arrive(page, 'laws-spread');
	await page.goBack();
	await expectAt(page, 'cell-beds');
	await page.goForward();
	await expectAt(page, 'laws-spread');
});

for (const address of [
	'?mode=fly',
	'#nowhere',
	'?mode=&x=1#days-nowhere-',
	'#%E0%A4%A',
	'?mode=read#'
])
	test(`an invalid address, ${address}, does no harm`, async ({ page }) => {
		await page.goto(`./${address}`);
		await alive(page);
		const days = address.includes('days');
		await expectStep(page, days ? 'days-arrest' : 'opening');
		expect(await modeNow(page)).toBe(address.includes('read') ? 'read' : 'scroll');
	});

test('ten jumps in a row end at the last', async ({ page }) => {
	await open(page);
	await page.evaluate(async (steps) => {
		for (const step of [...steps.slice(0, 9), 'votes-senate']) {
			location.hash = step;
			await new Promise((done) => setTimeout(done, 15));
		}
	}, FIRST_STEPS);
	await expectAt(page, 'votes-senate');
	await atRest(page);
	await expectAt(page, 'votes-senate');
});
