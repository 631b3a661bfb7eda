/** How an embed's query changes its look, and what it must not inject. */
import { violations } from './lib/axe.ts';
import { marksOf } from './lib/facts.ts';
import { openEmbed, seen } from './lib/embed.ts';
import { expect, test } from './lib/host.ts';
import type { Page } from '@playwright/test';

/** A custom property's computed value on the root element. */
const tone = (page: Page, name: string) =>
	page.evaluate(
		(property) => getComputedStyle(document.documentElement).getPropertyValue(property),
		`--${name}`
	);
const paper = (page: Page) =>
	page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
const LIGHT = 'rgb(250, 248, 243)';
const DARK = 'rgb(23, 21, 18)';

test('the theme follows the reader’s device unless one is chosen', async ({ page }) => {
	for (const [system, query, expected] of [
		['dark', '', DARK],
		['dark', '?theme=light', LIGHT],
		['light', '', LIGHT],
		['light', '?theme=dark', DARK],
		['dark', '?theme=auto', DARK]
	] as const) {
		await page.emulateMedia({ colorScheme: system });
		await openEmbed(page, 'cell', query);
		expect(await paper(page), `${query} on ${system}`).toBe(expected);
	}
});

test('plain hides the title, but not from screen readers', async ({ page }) => {
	await openEmbed(page, 'cell', '?plain');
	const title = await page.locator('h1').boundingBox();
	expect(title?.height).toBeLessThanOrEqual(1);
	await expect(page.getByRole('figure')).toHaveAccessibleName(/people/i);
});

test('static shows a picture of the requested step, and stays a picture', async ({ page }) => {
	await page.goto('./embed/votes/?static&step=votes-senate');
	await page.waitForLoadState('networkidle');
	await expect(page.locator('html[data-alive]')).toHaveCount(0);
	await expect(page.getByRole('button')).toHaveCount(0);
	const step = 'votes-senate';
	expect(await seen(page)).toMatchObject({ step, marks: marksOf(step) });
	expect(await violations(page)).toEqual([]);
});

test('a newsroom’s own colours and font', async ({ page }) => {
	await openEmbed(page, 'days', '?paper=navy&ink=%23fff&accent=gold&font=Gill+Sans');
	expect(await paper(page)).toBe('rgb(0, 0, 128)');
	expect(await tone(page, 'harm')).toBe('#ffd700');
	expect(await tone(page, 'sans')).toMatch(/^'Gill Sans', system-ui/);
	const scheme = await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme);
	expect(scheme).toBe('dark');
	expect(await violations(page)).toEqual([]);
});

test.describe('colours that are not legible', () => {
	test.use({ expected: /358 days: (ink|accent) has a contrast of/ });

	test('are made legible, and reported', async ({ page }) => {
		const said: string[] = [];
		page.on('console', (message) => said.push(message.text()));
		await openEmbed(page, 'days', '?paper=%23fff&ink=%23eee&accent=yellow');
		expect(said).toHaveLength(2);
		expect(await violations(page)).toEqual([]);
	});
});

test.describe('invalid values', () => {
	test.use({ expected: /^358 days: \w+=.* is ignored/ });

	for (const value of [
		'url(https://evil.example/x)',
		'red;background-image:url(https://evil.example/x)',
		'</style><script>window.evil=1</script>',
		'javascript:window.evil=1',
		"x';}</style><img src=x onerror=window.evil=1>"
	])
		test(`${value} changes nothing and is reported in the console`, async ({ page }) => {
			const said: string[] = [];
			const asked: string[] = [];
			page.on('console', (message) => said.push(message.text()));
			page.on('request', (request) => asked.push(request.url()));
			await openEmbed(page, 'cell');
			const before = await page.locator('html').getAttribute('style');
			for (const name of ['accent', 'ink', 'paper', 'font', 'theme', 'step']) {
				said.length = 0;
				await openEmbed(page, 'cell', `?${new URLSearchParams({ [name]: value })}`);
				expect(said, name).toHaveLength(1);
				expect(said[0]).toContain(`358 days: ${name}=`);
				expect(await page.locator('html').getAttribute('style')).toBe(before);
			}
			expect(await page.evaluate(() => 'evil' in window)).toBe(false);
			expect(asked.filter((url) => new URL(url).hostname.includes('evil'))).toEqual([]);
		});

	test('a step that is not in the chart is reported too', async ({ page }) => {
		const said: string[] = [];
		page.on('console', (message) => said.push(message.text()));
		await openEmbed(page, 'cell', '?step=votes-house');
		expect(said).toEqual(['358 days: step=votes-house is ignored: no such step in this chart']);
	});
});
