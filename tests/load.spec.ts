/** What a slow phone sees while the page comes to life: nothing that jumps. */
import { alive, MODES, PHONE } from './lib/story';
import { expect, test } from './lib/test';

test.use({ viewport: PHONE });

for (const mode of MODES)
	test(`nothing shifts while the page comes alive in ${mode}, on a slow processor`, async ({
		page
	}) => {
		const session = await page.context().newCDPSession(page);
		await session.send('Emulation.setCPUThrottlingRate', { rate: 8 });
		await page.addInitScript(() => {
			let shift = 0;
			new PerformanceObserver((list) => {
				for (const entry of list.getEntries()) if ('value' in entry) shift += Number(entry.value);
				document.documentElement.dataset.shift = String(shift);
			}).observe({ type: 'layout-shift', buffered: true });
		});
		await page.goto(`./?mode=${mode}`);
		await alive(page);
		await expect(page.locator('[role=slider]')).toHaveCount(11);
		const shift = await page.locator('html').getAttribute('data-shift');
		expect(Number(shift ?? 0)).toBeLessThan(0.01);
	});
