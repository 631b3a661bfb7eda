/** Scrolling through the whole story and back with the wheel, as a reader does. */
import { ALL_STEPS } from './lib/facts.ts';
import { atRest } from './lib/marks.ts';
import { named, open, PHONE, WIDE } from './lib/story.ts';
import { expect, test, type Page } from './lib/test.ts';
import { view, viewFaults } from './lib/view.ts';
import { SOON } from './lib/wait.ts';

/** How far one turn of the wheel scrolls, in px: less than the shortest step. */
const TURN = 400;
/** The screen is checked after this many turns. */
const LOOK = 2;

interface Record {
	/** Each step the Stage has shown, in order. */
	steps: string[];
	shift: number;
}

/** Starts recording the steps the Stage shows and the layout shifts. */
async function record(page: Page): Promise<() => Promise<Record>> {
	const handle = await page.evaluateHandle(() => {
		const stage = document.querySelector('[data-stage]');
		if (!stage) throw new Error('no Stage');
		const kept = { steps: [stage.getAttribute('data-step-now') ?? ''], shift: 0 };
		new MutationObserver(() => kept.steps.push(stage.getAttribute('data-step-now') ?? '')).observe(
			stage,
			{ attributeFilter: ['data-step-now'] }
		);
		new PerformanceObserver((list) => {
			for (const entry of list.getEntries())
				if ('value' in entry && 'hadRecentInput' in entry && !entry.hadRecentInput)
					kept.shift += Number(entry.value);
		}).observe({ type: 'layout-shift', buffered: true });
		return kept;
	});
	return () => handle.jsonValue();
}

interface Place {
	/** How far the page is scrolled, in px. */
	y: number;
	/** Whether it has reached an end. */
	end: boolean;
	/** Whether the story is over: the end matter has no chart. */
	ended: boolean;
}

/** Turns the wheel once, and waits until the page has moved. */
async function turn(page: Page, from: number, by: number): Promise<Place> {
	await page.mouse.wheel(0, by);
	return page.evaluate(
		async ([from, way]) => {
			const frame = () => new Promise(requestAnimationFrame);
			const room = document.documentElement.scrollHeight - window.innerHeight;
			const atEnd = () => (way > 0 ? window.scrollY >= room - 1 : window.scrollY <= 0);
			while (window.scrollY === from && !atEnd()) await frame();
			await frame();
			await frame();
			const main = document.querySelector('main')?.getBoundingClientRect();
			return {
				y: window.scrollY,
				end: atEnd(),
				ended: (main?.bottom ?? 0) < window.innerHeight - 40
			};
		},
		[from, by]
	);
}

for (const size of [PHONE, WIDE])
	test(`down and up at ${named(size)}`, async ({ page }) => {
		test.slow();
		await page.setViewportSize(size);
		await open(page);
		const kept = await record(page);
		const before = await page.evaluate(() => history.length);
		await page.mouse.move(size.width / 2, size.height * 0.9);
		const found: string[] = [];
		let y = 0;
		for (const by of [TURN, -TURN])
			for (let i = 0, end = false; !end; i++) {
				const now = await turn(page, y, by);
				({ y, end } = now);
				if (i % LOOK || now.ended) continue;
				const faults = viewFaults(await view(page));
				found.push(...faults.map((fault) => `at ${Math.round(y)} px: ${fault}`));
			}
		await atRest(page);
		const { steps, shift } = await kept();
		const back = [...ALL_STEPS].reverse();
		expect(steps).toEqual([...ALL_STEPS, ...back.slice(1)]);
		expect(shift, 'cumulative layout shift').toBeLessThan(0.01);
		expect(found).toEqual([]);
		expect(await page.evaluate(() => history.length), 'entries in the history').toBe(before);
	});

test('between marks, scrolling changes only the Stage; when the page rests, all is up to date', async ({
	page
}) => {
	await page.setViewportSize(PHONE);
	await open(page);
	await atRest(page);
	// Time stands still between frames, so that the page never rests, however busy the machine is.
	await page.clock.install();
	await page.clock.pauseAt((await page.evaluate(() => Date.now())) + 1000);
	const watched = await page.evaluateHandle(() => {
		const stage = document.querySelector<HTMLElement>('[data-stage]');
		const seen: string[] = [];
		new MutationObserver((records) => {
			for (const { target, attributeName } of records)
				if (!stage?.contains(target))
					seen.push(`${target.nodeName}: ${attributeName ?? 'content'}`);
		}).observe(document, {
			...{ subtree: true, attributes: true, childList: true, characterData: true }
		});
		return seen;
	});
	await expect
		.poll(async () => {
			await page.evaluate(() => window.scrollBy({ top: 24, behavior: 'instant' }));
			await page.clock.runFor(16);
			return page.locator('[data-stage]').getAttribute('data-step-now');
		}, SOON)
		.toBe('money-refund');
	const changes = await watched.jsonValue();
	await page.clock.resume();
	expect(changes).toEqual([]);
	await expect(page.locator('#money-refund[data-now]')).toHaveCount(1);
	await expect(page).toHaveURL(/#money-refund$/);
	const bar = page.getByRole('navigation', { name: 'Chapters' });
	await expect(bar.locator('summary')).toContainText('Money');
});
