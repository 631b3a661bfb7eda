/** /sources/: the documents, the quarrels, all claims and the form that narrows them down. */
import { CLAIMS } from './lib/claims';
import { lackingIn, QUARRELS, SOURCES } from './lib/evidence';
import { named, PHONE, SMALL_PHONE, WIDE } from './lib/story';
import { expect, test, type Page } from './lib/test';
import { sideways } from './lib/view';
import { alive } from './lib/wait';

const ENTRIES = '[data-claim-entry]';

/** The ids of the claims that can be seen. */
function shown(page: Page): Promise<string[]> {
	return page
		.locator(ENTRIES)
		.evaluateAll((entries) =>
			entries
				.filter((entry) => entry.checkVisibility())
				.map((entry) => entry.getAttribute('data-claim-entry') ?? '')
		);
}

async function visit(page: Page, address = ''): Promise<void> {
	await page.goto('about:blank');
	await page.goto(`./sources/${address}`);
	await expect(page.locator('form')).toBeVisible();
}

test('every claim has its sources, phrases and rivals', async ({ page }) => {
	await visit(page);
	const texts = new Map(
		await page
			.locator(ENTRIES)
			.evaluateAll((entries) =>
				entries.map((entry) => [
					entry.getAttribute('data-claim-entry') ?? '',
					(entry as HTMLElement).innerText
				])
			)
			.then((pairs) => pairs as [string, string][])
	);
	expect([...texts.keys()].sort()).toEqual(CLAIMS.map(({ id }) => id).sort());
	for (const { id } of CLAIMS) expect(lackingIn(texts.get(id) ?? '', id), id).toEqual([]);
});

test('every source has an entry with publisher, interest and how it was read', async ({ page }) => {
	await visit(page);
	for (const { id, publisher, interest, read } of SOURCES) {
		const words = await page.locator(`[id="source-${id}"]`).innerText();
		const lacking = [publisher, interest, read].filter((one) => !words.includes(one));
		expect(lacking, id).toEqual([]);
	}
});

test('every quarrel has all its answers side by side, and the record’s is marked', async ({
	page
}) => {
	await page.setViewportSize(WIDE);
	await visit(page);
	expect(QUARRELS.length).toBeGreaterThanOrEqual(6);
	for (const { id, question, answers } of QUARRELS) {
		const quarrel = page.locator(`section[aria-labelledby=quarrel-${id}]`);
		await expect(quarrel).toContainText(question);
		const cards = quarrel.getByRole('listitem');
		await expect(cards).toHaveCount(answers.length);
		for (const [i, { answer, teller, record }] of answers.entries()) {
			await expect(cards.nth(i)).toContainText(answer);
			await expect(cards.nth(i)).toContainText(teller);
			await expect(cards.nth(i).getByText('The public record')).toHaveCount(record ? 1 : 0);
		}
		const tops = await cards.evaluateAll((all) =>
			all.map((card) => card.getBoundingClientRect().top)
		);
		expect(tops[0], id).toBe(tops[1]);
	}
});

test('the form narrows the claims down, says how far, and outlives a reload', async ({ page }) => {
	await visit(page);
	const count = page.getByRole('status');
	await expect(count).toHaveText(`${CLAIMS.length} claims`);
	await page.getByRole('combobox', { name: 'Chapter' }).selectOption({ value: 'days' });
	await page.getByRole('combobox', { name: 'Source' }).selectOption({ value: '000' });
	const wanted = CLAIMS.filter(({ chapter }) => chapter === 'days').map(({ id }) => id);
	const seen = await shown(page);
	expect(seen.length).toBeGreaterThan(0);
	expect(seen.length).toBeLessThan(wanted.length);
	expect(seen.filter((id) => !wanted.includes(id))).toEqual([]);
	await expect(count).toHaveText(`${seen.length} of ${CLAIMS.length} claims`);
	await expect(page.locator('[data-group]:visible')).toHaveCount(1);

	await page.reload();
	await expect(page.getByRole('combobox', { name: 'Source' })).toHaveValue('000');
	expect(await shown(page)).toEqual(seen);

	await page.getByRole('button', { name: 'Show all' }).click();
	await expect(count).toHaveText(`${CLAIMS.length} claims`);
	expect(new URL(page.url()).search).toBe('');
});

test('by standing, only claims of that standing', async ({ page }) => {
	await visit(page, '?standing=disputed');
	expect(await shown(page)).toEqual(
		await page
			.locator('article[data-standing=disputed]')
			.evaluateAll((all) => all.map((entry) => entry.getAttribute('data-claim-entry')))
	);
	const disputed = CLAIMS.filter(({ standing }) => standing === 'disputed').map(({ id }) => id);
	expect((await shown(page)).sort()).toEqual(disputed.sort());
});

test('a query that names nothing asks for nothing', async ({ page }) => {
	await visit(page, '?chapter=elsewhere');
	await expect(page.getByRole('status')).toHaveText(`${CLAIMS.length} claims`);
});

for (const size of [SMALL_PHONE, WIDE])
	test(`a linked claim is shown and marked, whatever is asked for, ${named(size)}`, async ({
		page
	}) => {
		await page.setViewportSize(size);
		await visit(page, '?chapter=money#claim-votes.house.score');
		const linked = page.locator('[id="claim-votes.house.score"]');
		await expect(linked).toBeInViewport();
		const ground = (element: Element) => getComputedStyle(element).backgroundColor;
		const other = page.locator('[id="claim-money.refund"]');
		expect(await linked.evaluate(ground)).not.toBe(await other.evaluate(ground));
		// On from one claim to another.
		await page.evaluate(() => (location.hash = 'claim-days.total'));
		await expect(page.locator('[id="claim-days.total"]')).toBeInViewport();
		await expect(linked).toBeHidden();
	});

test('every chapter leads back to its place in the story', async ({ page }) => {
	await visit(page);
	const links = page.getByRole('link', { name: /^Read this chapter/ });
	expect(await links.count()).toBeGreaterThan(8);
	await links.nth(2).click();
	await alive(page);
	const step = new URL(page.url()).hash.slice(1);
	await expect(page.locator('[data-stage]')).toHaveAttribute('data-step-now', step);
});

for (const [width, colorScheme] of [
	[320, 'light'],
	[1280, 'dark']
] as const)
	test.describe(`${width}, ${colorScheme}`, () => {
		test.use({ viewport: { width, height: PHONE.height }, colorScheme });

		test('nothing sticks out', async ({ page }) => {
			await visit(page, '?standing=disputed');
			expect(await sideways(page)).toBe(0);
			await visit(page);
			expect(await sideways(page)).toBe(0);
		});
	});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('there is no form, and everything is listed', async ({ page }) => {
		await page.goto('./sources/?chapter=money');
		await expect(page.locator('form')).toBeHidden();
		expect((await shown(page)).length).toBe(CLAIMS.length);
		await expect(page.getByRole('heading', { name: 'Corrections' })).toBeVisible();
	});
});
