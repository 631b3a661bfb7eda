/** The presenter's notes: claims, time and shortcuts; without scripts, on a phone, and with axe. */
import { violations } from './lib/axe.ts';
import { ALL_STEPS, CARDS } from './lib/facts.ts';
import { expectSlide, NOTES } from './lib/notes.ts';
import { PHONE, WIDE } from './lib/story.ts';
import { expect, test, type Page } from './lib/test.ts';
import { sideways } from './lib/view.ts';
import { alive } from './lib/wait.ts';

async function open(page: Page, path = NOTES): Promise<void> {
	await page.goto(path);
	await alive(page);
}

test('without scripts, shows the notes for all slides with their claims', async ({ browser }) => {
	const context = await browser.newContext({ javaScriptEnabled: false });
	const page = await context.newPage();
	await page.goto(NOTES);
	const sections = page.locator('[data-slide]');
	expect(await sections.evaluateAll((all) => all.map(({ id }) => id))).toEqual(ALL_STEPS);
	const said = await sections.evaluateAll((all) => all.map(({ textContent }) => textContent));
	CARDS.forEach(({ texts }, i) => {
		for (const text of texts) expect(said[i]).toContain(text);
	});
	const links = await page
		.locator('[data-slide] ul [data-claim]')
		.evaluateAll((all) => all.map((one) => (one instanceof HTMLAnchorElement ? one.hash : '')));
	expect(links.length).toBeGreaterThan(ALL_STEPS.length);
	await page.goto('sources/');
	const entries = await page
		.locator('[data-claim-entry]')
		.evaluateAll((all) => all.map(({ id }) => `#${id}`));
	expect(links.filter((link) => !entries.includes(link))).toEqual([]);
	await context.close();
});

test('shows only the current slide’s notes and claims and the next one’s picture', async ({
	page
}) => {
	await open(page, `${NOTES}#days-illness`);
	const words = page.locator('.note .words:visible');
	await expect(words).toHaveCount(1);
	await expect(words.locator('h2')).toHaveText('He falls ill');
	await expect(page.locator('.note .field:visible')).toHaveCount(2);
	await expect(page.locator('[data-next]')).toHaveAttribute('id', 'days-butyrka');
	await words.locator('ul a').first().click();
	await expect(page.locator('dialog[open] [data-claim-entry]')).toBeVisible();
	await page.keyboard.press('PageDown');
	await expectSlide('days-illness', page);
	await page.keyboard.press('Escape');
	await page.keyboard.press('PageDown');
	await expectSlide('days-butyrka', page);
});

test('ignores keys with Ctrl, Alt or Meta, and keys typed in a field', async ({ page }) => {
	await open(page, `${NOTES}#days-fill`);
	for (const key of ['Alt+b', 'Control+b', 'Meta+ArrowRight']) await page.keyboard.press(key);
	await page.keyboard.press('g');
	for (const key of ['Home', 'b', 'ArrowRight']) await page.keyboard.press(key);
	await expectSlide('days-fill', page);
	await expect(page.locator('.moves [aria-pressed=true]')).toHaveCount(0);
	await page.keyboard.press('Escape');
	await page.keyboard.press('Home');
	await expectSlide('opening', page);
});

test('the timer runs, survives a reload, pauses and resets', async ({ page }) => {
	await page.clock.install();
	await open(page);
	const elapsed = page.locator('[data-time=elapsed]');
	const pace = page.locator('[data-time=pace]');
	await expect(pace).toContainText('Not started');
	await page.keyboard.press('t');
	await page.clock.runFor('10:00');
	await expect(elapsed).toHaveText('10:00');
	await expect(pace).toContainText('minutes behind');
	await page.reload();
	await alive(page);
	await page.clock.runFor(1000);
	await expect(elapsed).toHaveText(/^10:0\d$/);
	await page.keyboard.press('End');
	await expect(pace).toContainText('minutes ahead');
	await page.getByText('45 minutes planned').click();
	await page.getByRole('button', { name: '10 minutes' }).click();
	await expect(pace).toContainText('On time');
	await page.getByRole('button', { name: 'Pause' }).click();
	await page.clock.runFor('30:00');
	await expect(elapsed).toHaveText(/^10:0\d$/);
	await page.getByRole('button', { name: 'Reset' }).click();
	await expect(elapsed).toHaveText('0:00');
});

test('works without storage', async ({ page }) => {
	await page.addInitScript(() =>
		Object.defineProperty(window, 'sessionStorage', {
			get() {
				throw new DOMException('not here', 'SecurityError');
			}
		})
	);
	await open(page);
	await page.getByRole('button', { name: 'Start' }).click();
	await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible();
	await page.keyboard.press('PageDown');
	await expectSlide(ALL_STEPS[1], page);
});

for (const [viewport, colorScheme] of [
	[PHONE, 'light'],
	[WIDE, 'dark']
] as const)
	test(`axe finds nothing at ${viewport.width} px, ${colorScheme}`, async ({ page }) => {
		await page.setViewportSize(viewport);
		await page.emulateMedia({ colorScheme });
		await open(page, `${NOTES}#votes-house`);
		expect(await violations(page)).toEqual([]);
		await page.keyboard.press('?');
		await page.keyboard.press('Escape');
		await page.keyboard.press('o');
		await page.getByText('45 minutes planned').click();
		expect(await violations(page)).toEqual([]);
		expect(await sideways(page), 'px wider than the window').toBe(0);
	});
