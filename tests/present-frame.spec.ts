/** The deck in a frame, as on a learning platform. */
import type { Frame } from '@playwright/test';
import { bareServer } from './lib/built.ts';
import { slidesSeen } from './lib/deck.ts';
import { expect, inside, test } from './lib/host.ts';
import { alive } from './lib/wait.ts';

const frameOf = (src: string, rest = '') =>
	`<p tabindex="0">Lesson</p><iframe src="${src}" title="Slides" width="800" height="500" ${rest}></iframe>`;

/** Waits until the frame shows this slide and no other. */
const expectIn = (frame: Frame, slide: string) =>
	expect.poll(() => slidesSeen(frame)).toEqual([slide]);

test('responds to keys only when focused', async ({ page, host, baseURL }) => {
	await page.goto(host.page(frameOf(`${baseURL}embed/present/?chapters=days`)));
	const frame = await inside(page.locator('iframe'));
	await alive(frame);
	await page.locator('p').focus();
	await page.keyboard.press('PageDown');
	await page.keyboard.press('b');
	await expectIn(frame, 'days-arrest');
	await expect(frame.locator('[data-shade]')).toHaveCount(0);

	// The click that focuses the frame does not advance the deck.
	await page.locator('iframe').click({ position: { x: 300, y: 60 } });
	await expectIn(frame, 'days-arrest');
	await page.keyboard.press('PageDown');
	await expectIn(frame, 'days-fill');
});

test('opens at the requested step and in the requested theme', async ({ page, host, baseURL }) => {
	await page.goto(host.page(frameOf(`${baseURL}embed/present/?step=cell-beds&theme=dark`)));
	const frame = await inside(page.locator('iframe'));
	await expectIn(frame, 'cell-beds');
	await expect(frame.locator('html')).toHaveCSS('background-color', 'rgb(23, 21, 18)');
});

test.describe('in a strict sandbox, without CORS', () => {
	test.use({ expected: /CORS policy|Failed to load resource/ });

	test('keys still change the slides, with still pictures', async ({ page, host }) => {
		const bare = await bareServer();
		try {
			const src = `${bare.url}embed/present/`;
			await page.goto(host.page(frameOf(src, 'sandbox="allow-scripts"')));
			const frame = await inside(page.locator('iframe'));
			await expectIn(frame, 'opening');
			await page.locator('iframe').click({ position: { x: 300, y: 60 } });
			await page.keyboard.press('PageDown');
			await expectIn(frame, 'money-lawyer');
			await page.keyboard.press('End');
			await expectIn(frame, 'closing');
			await expect(frame.locator('html[data-alive]')).toHaveCount(0);
		} finally {
			await bare.close();
		}
	});
});
