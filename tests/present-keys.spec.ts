/** Every key of the deck, pressed in a real browser. */
import { expectSlide, openDeck, slidesSeen, SLIDES } from './lib/deck.ts';
import { expect, test } from './lib/test.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' }, viewport: { width: 1280, height: 720 } });

const MIDDLE = 'votes-house';
const at = (by: number): string => SLIDES[SLIDES.indexOf(MIDDLE) + by] ?? '';

for (const [key, to] of [
	['ArrowRight', at(1)],
	['Space', at(1)],
	['PageDown', at(1)],
	['ArrowLeft', at(-1)],
	['Shift+Space', at(-1)],
	['PageUp', at(-1)],
	['Home', SLIDES[0] ?? ''],
	['End', SLIDES.at(-1) ?? '']
] as const)
	test(`${key} goes to ${to}`, async ({ page }) => {
		await openDeck(page, { slide: MIDDLE });
		await page.keyboard.press(key);
		await expectSlide(page, to);
	});

test('stops at the first and last slides', async ({ page }) => {
	await openDeck(page);
	await page.keyboard.press('PageUp');
	await expectSlide(page, 'opening');
	await page.keyboard.press('End');
	await page.keyboard.press('PageDown');
	await expectSlide(page, 'closing');
});

for (const [key, shade] of [
	['b', 'black'],
	['Shift+B', 'black'],
	['.', 'black'],
	['w', 'white']
] as const)
	test(`${key} makes the screen ${shade}; ${key}, Esc or a new slide clears it`, async ({
		page
	}) => {
		await openDeck(page, { slide: MIDDLE });
		const cover = page.locator(`[data-shade=${shade}]`);
		for (const undo of [key, 'Escape', 'PageDown']) {
			await page.keyboard.press(key);
			await expect(cover).toBeVisible();
			expect(await cover.boundingBox()).toEqual({ x: 0, y: 0, width: 1280, height: 720 });
			await page.keyboard.press(undo);
			await expect(cover).toHaveCount(0);
		}
		await expectSlide(page, at(1));
	});

test('f enters and leaves full screen', async ({ page }) => {
	await openDeck(page);
	const full = () => page.evaluate(() => document.fullscreenElement !== null);
	await page.keyboard.press('f');
	await expect.poll(full).toBe(true);
	await page.keyboard.press('f');
	await expect.poll(full).toBe(false);
});

test('o shows all slides; arrow keys and Enter choose one, Esc goes back', async ({ page }) => {
	await openDeck(page, { slide: MIDDLE });
	await page.keyboard.press('o');
	await expect.poll(() => slidesSeen(page)).toEqual([...SLIDES]);
	const focused = () => page.evaluate(() => document.activeElement?.closest('[data-slide]')?.id);
	expect(await focused()).toBe(MIDDLE);
	await page.keyboard.press('ArrowRight');
	await expect.poll(focused).toBe(at(1));
	await page.keyboard.press('ArrowDown');
	const below = (await focused()) ?? '';
	const boxes = await Promise.all([at(1), below].map((id) => page.locator(`#${id}`).boundingBox()));
	expect(boxes[1]?.x).toBe(boxes[0]?.x);
	expect(boxes[1]?.y).toBeGreaterThan(boxes[0]?.y ?? 0);
	await page.keyboard.press('ArrowUp');
	await page.keyboard.press('ArrowLeft');
	await page.keyboard.press('ArrowLeft');
	await page.keyboard.press('Enter');
	await expectSlide(page, at(-1));

	await page.keyboard.press('o');
	await page.keyboard.press('Home');
	await page.keyboard.press('Escape');
	await expectSlide(page, at(-1));
});

test('clicking a slide in the overview opens it', async ({ page }) => {
	await openDeck(page);
	await page.keyboard.press('o');
	await page.locator('#cell-beds').click();
	await expectSlide(page, 'cell-beds');
});

test('g goes to a slide by number; a number that is too high goes to the last slide', async ({
	page
}) => {
	await openDeck(page);
	for (const [number, index] of [
		['12', 11],
		['99', SLIDES.length - 1],
		['0', 0]
	] as const) {
		await page.keyboard.press('g');
		await page.keyboard.type(number);
		await page.keyboard.press('Enter');
		await expectSlide(page, SLIDES[index] ?? '');
	}
	await page.keyboard.press('g');
	await page.keyboard.press('Escape');
	await expect(page.getByRole('dialog')).toBeHidden();
	await expectSlide(page, 'opening');
});

test('n opens the notes at the current slide, reusing one window', async ({ page, context }) => {
	await openDeck(page, { slide: 'days-butyrka', query: '?chapters=days' });
	const [notes] = await Promise.all([context.waitForEvent('page'), page.keyboard.press('n')]);
	expect(notes.url()).toMatch(/\/present\/notes\/\?chapters=days#days-butyrka$/);
	await page.bringToFront();
	await page.keyboard.press('n');
	await page.keyboard.press('PageDown');
	await expectSlide(page, 'days-count');
	expect(context.pages()).toHaveLength(2);
});

test('t turns on a timer that survives a reload, and turns it off', async ({ page }) => {
	await openDeck(page);
	const timer = page.getByRole('timer');
	await page.keyboard.press('t');
	await expect(timer).toHaveText(/^0:0[1-9]$/);
	await page.keyboard.press('PageDown');
	await page.reload();
	await expect(timer).not.toHaveText('0:00');
	await page.keyboard.press('t');
	await expect(timer).toHaveCount(0);
});

test('? shows the shortcuts; Esc or ? closes them', async ({ page }) => {
	await openDeck(page);
	const keys = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
	for (const close of ['Escape', '?']) {
		await page.keyboard.press('?');
		await expect(keys).toBeVisible();
		await expect(keys).toContainText('black screen');
		await page.keyboard.press(close);
		await expect(keys).toBeHidden();
	}
	await expectSlide(page, 'opening');
});

test('F5 reloads the same slide, even right after a step', async ({ page }) => {
	await openDeck(page);
	await page.keyboard.press('PageDown');
	await page.keyboard.press('PageDown');
	await page.reload();
	await expectSlide(page, SLIDES[2] ?? '');
});

const ALL_KEYS = [
	'ArrowRight',
	'Space',
	'PageUp',
	'End',
	'b',
	'w',
	'.',
	'f',
	'o',
	'g',
	'n',
	't',
	'?'
];

test('ignores keys with Ctrl, Alt or Meta down', async ({ page, context }) => {
	await openDeck(page, { slide: MIDDLE });
	await page.evaluate((keys) => {
		for (const key of keys.map((one) => (one === 'Space' ? ' ' : one)))
			for (const held of ['ctrlKey', 'altKey', 'metaKey']) {
				const event = new KeyboardEvent('keydown', {
					key,
					[held]: true,
					bubbles: true,
					cancelable: true
				});
				if (!document.body.dispatchEvent(event)) throw new Error(`${held} ${key} is taken`);
			}
	}, ALL_KEYS);
	await expectSlide(page, MIDDLE);
	await expect(page.locator('[data-shade], [role=timer], dialog[open]')).toHaveCount(0);
	expect(context.pages()).toHaveLength(1);
});

test('ignores keys while typing in a field', async ({ page, context }) => {
	await openDeck(page, { slide: MIDDLE });
	await page.evaluate(() => {
		const field = document.createElement('textarea');
		field.style.cssText = 'position: fixed; inset: 0 auto auto 0; z-index: 9';
		document.body.append(field);
		field.focus();
	});
	await page.keyboard.type('bwfogtn?. ');
	for (const key of ['PageDown', 'End', 'ArrowLeft']) await page.keyboard.press(key);
	await expect(page.locator('textarea')).toHaveValue('bwfogtn?. ');
	await expectSlide(page, MIDDLE);
	await expect(page.locator('[data-shade], [role=timer], dialog[open]')).toHaveCount(0);
	expect(context.pages()).toHaveLength(1);
});
