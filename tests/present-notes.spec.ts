/** The presenter and audience windows, in a real browser: both stay at the same slide. */
import { ALL_STEPS } from './lib/facts.ts';
import { audience, DECK, expectShade, expectSlide, NOTES, openWindow, post } from './lib/notes.ts';
import { expect, test, type Page } from './lib/test.ts';
import { alive } from './lib/wait.ts';

/** Presses N until the notes open: the browser takes a moment to release a window just closed. */
async function openNotes(deck: Page): Promise<Page> {
	const opened = deck.waitForEvent('popup');
	await expect(async () => {
		await deck.keyboard.press('n');
		await Promise.race([opened, deck.waitForEvent('popup', { timeout: 2000 })]);
	}).toPass();
	return alive(await opened);
}

test('windows move, jump and turn black together, whichever gets the command', async ({
	page,
	context
}) => {
	const deck = page;
	await deck.goto(DECK);
	await alive(deck);
	const notes = await openWindow(context, NOTES);
	await expect(audience(notes)).toContainText('The audience sees slide 1');

	await deck.keyboard.press('PageDown');
	await expectSlide(ALL_STEPS[1], deck, notes);
	await notes.keyboard.press('ArrowRight');
	await expectSlide(ALL_STEPS[2], deck, notes);
	await notes.getByRole('button', { name: '← Back', exact: true }).click();
	await expectSlide(ALL_STEPS[1], deck, notes);
	// Clicking the button has not taken the space bar from the slides.
	await notes.keyboard.press(' ');
	await expectSlide(ALL_STEPS[2], deck, notes);

	await notes.keyboard.press('.');
	await expectShade('black', deck, notes);
	await expect(audience(notes)).toContainText('a black screen over slide 3');
	await deck.keyboard.press('w');
	await expectShade('white', deck, notes);
	await notes.keyboard.press('Escape');
	await expectShade(null, deck, notes);

	await notes.keyboard.press('g');
	await notes.keyboard.type('30');
	await notes.keyboard.press('Enter');
	await expectSlide(ALL_STEPS[29], deck, notes);
	await notes.keyboard.press('o');
	await notes.getByRole('button', { name: '358 days', exact: false }).first().click();
	await expectSlide('days-count', deck, notes);
	await notes.keyboard.press('End');
	await expectSlide('closing', deck, notes);
	await expect(notes.locator('.ended')).toBeVisible();
	await deck.keyboard.press('Home');
	await expectSlide('opening', deck, notes);
});

test('windows reconnect after either is reloaded', async ({ page, context }) => {
	await page.goto(`${DECK}#votes-house`);
	await alive(page);
	const notes = await openWindow(context, NOTES);
	await expectSlide('votes-house', page, notes);
	await notes.keyboard.press('b');
	await expectShade('black', page, notes);
	await page.reload();
	await expectSlide('votes-house', page, notes);
	await expectShade('black', page, notes);
	await notes.reload();
	await expectSlide('votes-house', page, notes);
	await expectShade('black', page, notes);
	await page.keyboard.press('PageDown');
	await expectSlide('votes-party', page, notes);
});

test('the n key opens the notes mid-talk, and again after they are closed', async ({ page }) => {
	await page.goto(`${DECK}#days-fill`);
	await alive(page);
	for (const slide of ['days-illness', 'days-butyrka']) {
		await page.keyboard.press('ArrowRight');
		const notes = await openNotes(page);
		await expectSlide(slide, page, notes);
		await notes.close();
	}
});

test('the notes say when no audience window is open, and open one at the current slide', async ({
	page,
	context
}) => {
	await page.goto(`${NOTES}#cell-other`);
	await expect(audience(page)).toContainText('No audience window is open');
	await page.keyboard.press('PageDown');
	const link = page.getByRole('link', { name: 'Open the slides' });
	const [deck] = await Promise.all([page.waitForEvent('popup'), link.click()]);
	await alive(deck);
	await expectSlide('cell-floors', deck, page);
	await expect(audience(page)).toContainText('The audience sees slide');
	await deck.close({ runBeforeUnload: true });
	await expect(audience(page)).toContainText('No audience window is open');
	await page.keyboard.press('PageDown');
	await expectSlide('requests-out', await openWindow(context, DECK), page);
});

test('the notes follow slides opened by a link to one of them', async ({ page, context }) => {
	await page.goto(`${NOTES}#cell-other`);
	await alive(page);
	await page.keyboard.press('PageDown');
	await expectSlide('laws-spread', await openWindow(context, `${DECK}#laws-spread`), page);
});

test('two windows of each kind stay together', async ({ page, context }) => {
	await page.goto(DECK);
	await alive(page);
	const others = [];
	for (const path of [NOTES, NOTES, DECK]) others.push(await openWindow(context, path));
	const all = [page, ...others];
	for (const [i, window] of all.entries()) {
		await window.keyboard.press('PageDown');
		await expectSlide(ALL_STEPS[i + 1], ...all);
	}
	await others[0].close();
	await others[2].close();
	await page.keyboard.press('PageDown');
	await expectSlide(ALL_STEPS[5], page, others[1]);
	await expect(audience(others[1])).toContainText('The audience sees slide 6');
});

test('a deck of some chapters is a separate talk; notes opened later join it', async ({
	page,
	context
}) => {
	await page.goto(`${DECK}?chapters=days,votes#votes-party`);
	await alive(page);
	const notes = await openWindow(context, NOTES);
	await expectSlide('votes-party', page, notes);
	await expect(audience(notes)).toContainText('slide 7 of 9');
	const whole = await openWindow(context, DECK);
	await whole.keyboard.press('End');
	await expectSlide('closing', whole);
	await expectSlide('votes-party', page, notes);
});

test('foreign messages on the channel change nothing', async ({ page, context, baseURL }) => {
	await page.goto(`${DECK}#days-fill`);
	await alive(page);
	const notes = await openWindow(context, NOTES);
	const stranger = await context.newPage();
	await stranger.goto('sources/');
	const told = {
		say: 'state',
		site: new URL(DECK, baseURL).href,
		from: 'z',
		role: 'notes',
		turn: 9,
		by: 'z',
		slide: 'closing',
		shade: 'black',
		chapters: [...new Set(ALL_STEPS.map((step) => step.split('-')[0]))]
	};
	const { chapters, ...rest } = told;
	for (const message of [
		null,
		'next',
		{ slide: 'closing' },
		rest,
		{ ...told, extra: 1 },
		{ ...told, slide: '<img src=x onerror=alert(1)>' },
		{ ...told, shade: 'url(https://elsewhere.example)' },
		{ ...told, turn: 1e300 },
		{ ...told, site: 'https://elsewhere.example/present/' },
		{ ...told, chapters: [...chapters, 'constructor'] }
	])
		await post(stranger, message);
	// Messages arrive in order, so by then all of those have been handled.
	await page.keyboard.press('PageDown');
	await expectSlide('days-illness', page, notes);
	await expectShade(null, page, notes);
	// To check the test itself: the same message without a fault is obeyed.
	await post(stranger, told);
	await expectSlide('closing', page, notes);
	await expectShade('black', page, notes);
});

test('without a channel each window advances separately, and the notes say so', async ({
	page
}) => {
	await page.addInitScript(() => Reflect.deleteProperty(window, 'BroadcastChannel'));
	await page.goto(`${NOTES}#cell-other`);
	await expect(audience(page)).toContainText('can’t keep two windows in sync');
	await page.keyboard.press('PageDown');
	await expectSlide('cell-floors', page);
});
