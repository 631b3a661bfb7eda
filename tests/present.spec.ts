/** The deck: its slides, address, touch, print, and what it shows without a script. */
import { violations } from './lib/axe.ts';
import { expectSlide, openDeck, slidesSeen, SLIDES } from './lib/deck.ts';
import { marksOf } from './lib/facts.ts';
import { drawn, expectDrawn, atRest, total } from './lib/marks.ts';
import { swipe } from './lib/story.ts';
import { expect, test } from './lib/test.ts';

const CALM = { contextOptions: { reducedMotion: 'reduce' as const } };

test.describe('slides', () => {
	test.use(CALM);

	test('every step of the story has a slide, in order, with all its marks', async ({ page }) => {
		await openDeck(page);
		for (const [i, slide] of SLIDES.entries()) {
			await expectSlide(page, slide);
			expect(total(await drawn(page)), slide).toBe(marksOf(slide));
			await expect(page.locator(`#${slide} .number`)).toHaveText(
				new RegExp(`${i + 1}\\s*/ ${SLIDES.length}$`)
			);
			await page.keyboard.press('PageDown');
		}
		await expectSlide(page, 'closing');
	});

	test('the address opens a slide or a chapter, and follows the deck', async ({ page }) => {
		await openDeck(page, { slide: 'votes-house' });
		await expectSlide(page, 'votes-house');
		await openDeck(page, { slide: 'laws' });
		await expectSlide(page, 'laws-spread');
		await page.evaluate(() => (location.hash = 'cell-beds'));
		await expectSlide(page, 'cell-beds');
		await openDeck(page, { slide: 'no-such-slide' });
		await expectSlide(page, 'opening');
	});

	test('?chapters= makes a shorter deck, in the story’s order', async ({ page }) => {
		const asked = SLIDES.filter((id) => /^(days|votes)-/.test(id));
		await openDeck(page, { query: '?chapters=votes,days,no-such-chapter' });
		const ids = () => page.locator('[data-slide]').evaluateAll((all) => all.map(({ id }) => id));
		expect(await ids()).toEqual(asked);
		await expectSlide(page, 'days-arrest');
		await page.keyboard.press('End');
		await expectSlide(page, 'votes-senate');
		await expect(page.locator('#votes-senate .number')).toHaveText(
			new RegExp(`${asked.length}\\s*/ ${asked.length}$`)
		);
		await openDeck(page, { query: '?chapters=no-such-chapter' });
		expect(await ids()).toEqual([...SLIDES]);
	});

	test('a claim on a slide opens its panel, and shortcuts do not close it', async ({ page }) => {
		await openDeck(page, { slide: 'days-count' });
		await page.locator('#days-count a[data-claim]').first().click();
		const panel = page.getByRole('dialog');
		await expect(panel).toBeVisible();
		await page.keyboard.press('PageDown');
		await expect(panel).toBeVisible();
		await page.keyboard.press('Escape');
		await expect(panel).toBeHidden();
		await expectSlide(page, 'days-count');
	});

	test('screen readers hear the new slide', async ({ page }) => {
		await openDeck(page);
		await page.keyboard.press('PageDown');
		await expect(page.locator('[aria-live=polite]')).toContainText('A lawyer and his client');
	});

	test('the cursor and the buttons disappear while the pointer is still', async ({ page }) => {
		await openDeck(page);
		const tools = page.getByRole('navigation', { name: 'Slides' });
		await expect(page.locator('html[data-idle]')).toBeAttached();
		await expect(tools).toHaveCSS('opacity', '0');
		await expect(page.locator('main')).toHaveCSS('cursor', 'none');
		await page.mouse.move(300, 300);
		await expect(tools).toHaveCSS('opacity', '1');
	});

	for (const colorScheme of ['light', 'dark'] as const)
		test(`axe finds nothing, ${colorScheme}`, async ({ page }) => {
			await page.emulateMedia({ colorScheme });
			// Only a few slides, as axe checks every mark in the overview.
			await openDeck(page, { slide: 'votes-house', query: '?chapters=votes' });
			expect(await violations(page)).toEqual([]);
			await page.keyboard.press('t');
			await page.keyboard.press('?');
			expect(await violations(page)).toEqual([]);
			await page.keyboard.press('Escape');
			await page.keyboard.press('o');
			expect(await violations(page)).toEqual([]);
		});
});

test('the dots move between slides, and can be interrupted', async ({ page }) => {
	await openDeck(page, { slide: 'votes-house' });
	await atRest(page);
	const before = await drawn(page);
	await page.keyboard.press('PageDown');
	await page.keyboard.press('PageUp');
	await expectDrawn(page, before);
});

test.describe('touch and mouse', () => {
	test.use({ ...CALM, hasTouch: true, viewport: { width: 1024, height: 768 } });

	test('swipes and taps move the deck; a tap on the left goes back', async ({ page }) => {
		await openDeck(page, { slide: 'days-fill' });
		await swipe(page, [700, 400], [300, 410]);
		await expectSlide(page, 'days-illness');
		await swipe(page, [300, 400], [700, 410]);
		await expectSlide(page, 'days-fill');
		await page.touchscreen.tap(900, 400);
		await expectSlide(page, 'days-illness');
		await page.touchscreen.tap(100, 700);
		await expectSlide(page, 'days-fill');
	});

	test('a click advances the deck, and a button does what it says', async ({ page }) => {
		await openDeck(page, { slide: 'days-fill' });
		await page.mouse.click(600, 400);
		await expectSlide(page, 'days-illness');
		await page.getByRole('button', { name: 'Previous slide' }).click();
		await expectSlide(page, 'days-fill');
		// Clicking the button has not taken the space bar from the deck.
		await page.keyboard.press('Space');
		await expectSlide(page, 'days-illness');
	});
});

test.describe('without a script', () => {
	test.use({ javaScriptEnabled: false });

	test('shows all slides one after another, each with its picture', async ({ page }) => {
		await page.goto('./present/');
		expect(await slidesSeen(page)).toEqual([...SLIDES]);
		expect(await page.locator('[data-slide] svg.field').count()).toBe(SLIDES.length);
	});
});

for (const format of ['A4', 'Letter'])
	test(`each slide prints on one page of ${format}`, async ({ page }) => {
		await openDeck(page, { slide: 'days-count' });
		const pdf = await page.pdf({ format, landscape: true });
		expect(pdf.toString('latin1').match(/\/Type \/Page\b/g)).toHaveLength(SLIDES.length);
	});
