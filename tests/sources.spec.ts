/** /sources/: the sources, the questions on which they differ, all claims, and the claims' filter. */
import { STANDINGS } from '#lib/evidence/standing.ts';
import { passageHref } from '#lib/evidence/passage.ts';
import {
	CLAIMS,
	claimsThatAre,
	GROUPS,
	missingIn,
	QUESTIONS,
	SOURCES,
	standingName
} from './lib/evidence.ts';
import { named, PHONE, SMALL_PHONE, WIDE } from './lib/story.ts';
import { expect, test, type Page } from './lib/test.ts';
import { sideways } from './lib/view.ts';
import { alive } from './lib/wait.ts';

const ENTRIES = '[data-claim-entry]';

/** The ids of the visible claims. */
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

test('every claim has its standing, sources and phrases, and those of other claims', async ({
	page
}) => {
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
	for (const { id } of CLAIMS) expect(missingIn(texts.get(id) ?? '', id), id).toEqual([]);
});

test('a phrase links to the passage on the publisher’s own page, and only there', async ({
	page
}) => {
	await visit(page);
	const links = await page
		.locator(ENTRIES)
		.getByRole('link', { name: 'in the source', exact: true })
		.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
	const wanted = CLAIMS.flatMap(({ says }) => says).flatMap(({ source, phrase }) => {
		const found = SOURCES.find(({ id }) => id === source);
		return (found && passageHref(found, phrase)) ?? [];
	});
	expect(wanted.length).toBeGreaterThan(50);
	expect(links.sort()).toEqual(wanted.map((href) => new URL(href).href).sort());
	const copies = SOURCES.filter((source) => source.page === 'copy').map(({ url }) => url ?? '');
	for (const copy of copies)
		expect(links.filter((link) => link.startsWith(`${copy}#`))).toEqual([]);
});

test('an account of his death lists all the others', async ({ page }) => {
	await visit(page);
	const entry = page.locator('[data-claim-entry="accounts.court"]');
	const accounts = QUESTIONS.find(({ id }) => id === 'cause')?.answers ?? [];
	const others = accounts.filter(({ claims }) => !claims.includes('accounts.court'));
	expect(others.length).toBeGreaterThan(5);
	for (const id of others.flatMap(({ claims }) => claims))
		await expect(entry.locator(`a[href="#claim-${id}"]`)).toHaveCount(1);
	await entry.locator('a[href="#question-cause"]').click();
	await expect(page.locator('#question-cause')).toBeInViewport();
});

test('every source is listed once, under the heading for its kind', async ({ page }) => {
	await visit(page);
	for (const { title, ids } of GROUPS) {
		const entries = page.getByRole('region', { name: title, exact: true }).locator('[id^=source-]');
		expect(await entries.evaluateAll((all) => all.map(({ id }) => id))).toEqual(
			ids.map((id) => `source-${id}`)
		);
	}
});

test('every source has its publisher, kind, interest, address and how we read it', async ({
	page
}) => {
	await visit(page);
	for (const { id, title, publisher, kind, interest, read, url, page: whose } of SOURCES) {
		const entry = page.locator(`[id="source-${id}"]`);
		const words = (await entry.innerText()).toLowerCase();
		const missing = [title, publisher, kind, interest, read].filter(
			(one) => !words.includes(one.toLowerCase())
		);
		expect(missing, id).toEqual([]);
		expect(words.includes('(a copy on '), id).toBe(whose === 'copy');
		const links = entry.locator('a[rel~=external]');
		await expect(links, id).toHaveCount(url ? 1 : 0);
		if (url) expect(await links.getAttribute('href'), id).toBe(url);
	}
});

test('every question has all its answers side by side, with their standings', async ({ page }) => {
	await page.setViewportSize(WIDE);
	await visit(page);
	expect(QUESTIONS.length).toBeGreaterThanOrEqual(6);
	for (const { id, question, answers } of QUESTIONS) {
		const section = page.locator(`section[aria-labelledby=question-${id}]`);
		await expect(section).toContainText(question);
		const cards = section.getByRole('listitem');
		await expect(cards).toHaveCount(answers.length);
		for (const [i, { answer, teller, claims, record }] of answers.entries()) {
			await expect(cards.nth(i)).toContainText(answer);
			await expect(cards.nth(i)).toContainText(teller);
			for (const one of claims) await expect(cards.nth(i)).toContainText(standingName(one));
			if (record) await expect(cards.nth(i)).toContainText('Confirmed by the record');
		}
		const tops = await cards.evaluateAll((all) =>
			all.map((card) => card.getBoundingClientRect().top)
		);
		expect(tops[0], id).toBe(tops[1]);
	}
});

test('the page says when each label applies', async ({ page }) => {
	await visit(page);
	const rules = page.getByRole('region', { name: 'How it was checked' }).getByRole('table');
	for (const { name } of Object.values(STANDINGS))
		await expect(rules.getByRole('rowheader', { name, exact: true })).toHaveCount(1);
});

test('the form filters the claims, says how many are left, and survives a reload', async ({
	page
}) => {
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

test('a filter by standing shows only claims with that standing', async ({ page }) => {
	for (const standing of ['alleged', 'in conflict', 'official record'] as const) {
		await visit(page, `?standing=${STANDINGS[standing].slug}`);
		const wanted = claimsThatAre(standing).map(({ id }) => id);
		expect(wanted.length).toBeGreaterThan(0);
		expect((await shown(page)).sort()).toEqual(wanted.sort());
	}
});

test('an unknown filter in the address has no effect', async ({ page }) => {
	await visit(page, '?chapter=elsewhere');
	await expect(page.getByRole('status')).toHaveText(`${CLAIMS.length} claims`);
});

for (const size of [SMALL_PHONE, WIDE])
	test(`a linked claim is shown and highlighted, whatever the filter, ${named(size)}`, async ({
		page
	}) => {
		await page.setViewportSize(size);
		await visit(page, '?chapter=money#claim-votes.house.score');
		const linked = page.locator('[id="claim-votes.house.score"]');
		await expect(linked).toBeInViewport();
		const ground = (element: Element) => getComputedStyle(element).backgroundColor;
		const other = page.locator('[id="claim-money.refund"]');
		expect(await linked.evaluate(ground)).not.toBe(await other.evaluate(ground));
		// A link from one claim to another.
		await page.evaluate(() => (location.hash = 'claim-days.total'));
		await expect(page.locator('[id="claim-days.total"]')).toBeInViewport();
		await expect(linked).toBeHidden();
	});

test('every chapter links back to its place in the story', async ({ page }) => {
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

		test('nothing overflows', async ({ page }) => {
			await visit(page, '?standing=conflict');
			expect(await sideways(page)).toBe(0);
			await visit(page);
			expect(await sideways(page)).toBe(0);
		});
	});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('there is no form, and every claim is listed', async ({ page }) => {
		await page.goto('./sources/?chapter=money');
		await expect(page.locator('form')).toBeHidden();
		expect((await shown(page)).length).toBe(CLAIMS.length);
		await expect(page.getByRole('heading', { name: 'Corrections' })).toBeVisible();
	});
});
