/** Charts as sound: started and stopped by the reader, and audible. */
import type { Page } from '@playwright/test';
import { leap, open } from './lib/story.ts';
import { expect, test } from './lib/test.ts';

/** Records every AudioContext of the page, with an analyser at its output. */
async function listen(page: Page): Promise<void> {
	await page.addInitScript(() => {
		const contexts: { context: AudioContext; ear: AnalyserNode }[] = [];
		window.AudioContext = class extends AudioContext {
			constructor() {
				super();
				const ear = new AnalyserNode(this, { fftSize: 8192, smoothingTimeConstant: 0 });
				ear.connect(super.destination);
				Object.defineProperty(this, 'destination', { value: ear });
				contexts.push({ context: this, ear });
			}
		};
		Object.assign(window, {
			states: () => contexts.map(({ context }) => context.state),
			// The pitch in Hz of the loudest tone at this moment; 0 in silence.
			loudest: () => {
				const last = contexts.at(-1);
				if (!last) return 0;
				const bins = new Float32Array(last.ear.frequencyBinCount);
				last.ear.getFloatFrequencyData(bins);
				const peak = bins.indexOf(Math.max(...bins));
				return (bins[peak] ?? -200) < -70 ? 0 : (peak * last.context.sampleRate) / last.ear.fftSize;
			}
		});
	});
}

const states = (page: Page) => page.evaluate<string[]>('states()');
const loudest = (page: Page) => page.evaluate<number>('loudest()');
const hear = (page: Page, chart: string) =>
	page.locator(`[data-hear=${chart}]`).getByRole('button');

test('a chart plays when started, and is silent when stopped', async ({ page }) => {
	await listen(page);
	await open(page, { mode: 'read' });
	const button = hear(page, 'requests');
	await expect(button).toHaveText('Listen to this chart');
	await expect(button).toHaveAccessibleDescription(/^20 tones, one for each request/);
	expect(await states(page)).toEqual([]);
	await button.click();
	await expect(button).toHaveText('Stop');
	await expect.poll(() => loudest(page)).toBeGreaterThan(430);
	expect(await loudest(page)).toBeLessThan(450);
	await expect(page.getByText(/^[3-9] \/ 20$/)).toBeVisible();
	await button.click();
	await expect(button).toHaveText('Listen to this chart');
	await expect.poll(() => states(page)).toEqual(['closed']);
});

test('a sound that plays to the end stops by itself', async ({ page }) => {
	await listen(page);
	await open(page, { mode: 'read' });
	await hear(page, 'days').click();
	await expect(hear(page, 'days')).toHaveText('Stop');
	await expect(hear(page, 'days')).toHaveText('Listen to this chart');
	expect(await states(page)).toEqual(['closed']);
});

test('yes and no have different voices', async ({ page }) => {
	await listen(page);
	await open(page, { mode: 'read' });
	await hear(page, 'votes').click();
	await expect.poll(() => loudest(page)).toBeGreaterThan(500);
	await expect
		.poll(async () => Math.round((await loudest(page)) / 20), { intervals: [50] })
		.toBe(10);
});

test('in step the menu has it, for the chart on screen', async ({ page }) => {
	await listen(page);
	await open(page, { mode: 'step', step: 'votes-house' });
	const menu = page.locator('summary', { hasText: 'Reading view and sharing' });
	const button = page.getByRole('button', { name: 'Listen to this chart' });
	await expect(button).toHaveCount(0);
	await menu.click();
	await expect(button).toBeVisible();
	await expect(page.getByRole('banner').getByText(/365 high, clear tones/)).toBeVisible();
	await button.click();
	await expect.poll(() => states(page)).toEqual(['running']);
	await leap(page, 'cell-beds');
	await expect.poll(() => states(page)).toEqual(['closed']);
	await expect(button).toHaveCount(0);
});

test('a browser without sound shows no button; one that refuses shows a message', async ({
	page
}) => {
	await page.addInitScript(() => {
		if (location.search.includes('silent')) Reflect.deleteProperty(window, 'AudioContext');
		else
			Object.assign(window, {
				AudioContext: function AudioContext() {
					throw new DOMException('no device', 'NotSupportedError');
				}
			});
	});
	await open(page, { mode: 'read&silent' });
	await expect(page.locator('[data-explore] .overlay').last()).toBeAttached();
	await expect(page.getByRole('button', { name: 'Listen to this chart' })).toHaveCount(0);
	await open(page, { mode: 'read' });
	await hear(page, 'days').click();
	await expect(page.getByText('This browser can’t play sound.')).toBeVisible();
	await expect(hear(page, 'days')).toHaveText('Listen to this chart');
});
