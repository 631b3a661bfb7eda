/** The classroom kit: whole without a script, its answers only on request, its links true. */
import { violations } from './lib/axe';
import { data } from './lib/facts';
import { expect, test } from './lib/test';
import { PHONE } from './lib/story';
import { sideways } from './lib/view';

const { teach: TEACH } = data;
const PAGES = ['teach/', 'teach/key/', 'teach/handout/'];
/** The longest run of a text's own words, between its marks. */
function words(text: string): string {
	const runs = text.split(/\{[^}]*\}|\[[^\]]*\]\([^)]*\)/).map((run) => run.trim());
	return runs.reduce((longest, run) => (run.length > longest.length ? run : longest)).slice(0, 60);
}

/** What only the answers say: to the picture, and the first one to each task. */
const ANSWERS = [
	TEACH.picture.answer[0],
	TEACH.picture.look,
	...TEACH.tasks.map(({ questions }) => questions[0].answer),
	TEACH.data[0].questions[0].answer,
	TEACH.discussion[0].answer
].map(words);

for (const path of PAGES)
	test(`/${path} is as wide as a phone`, async ({ page }) => {
		await page.setViewportSize(PHONE);
		await page.goto(path);
		expect(await sideways(page)).toBe(0);
	});

test('the kit has no answer, in its source or in what is read out', async ({ page, request }) => {
	expect(ANSWERS.filter(({ length }) => length < 12)).toEqual([]);
	const source = await (await request.get('teach/')).text();
	await page.goto('teach/');
	const told = await page.locator('body').ariaSnapshot();
	for (const answer of ANSWERS) {
		expect(source).not.toContain(answer);
		expect(told).not.toContain(answer);
	}
	const picture = page.locator('[data-alone] svg');
	await expect(picture.locator('text')).toHaveCount(0);
	await expect(picture).toHaveAttribute('aria-label', TEACH.picture.label);
});

test('asked for, the answer to the picture comes, and goes again', async ({ page }) => {
	await page.goto('teach/');
	const ask = page.locator('a[data-answer][href$="#answer-picture"]');
	await expect(ask).toHaveAttribute('aria-expanded', 'false');
	await ask.focus();
	await page.keyboard.press('Space');
	await expect(page.locator('.answer-place', { hasText: ANSWERS[0] })).toBeVisible();
	await expect(ask).toHaveAttribute('aria-expanded', 'true');
	expect(await violations(page)).toEqual([]);
	await page.keyboard.press('Enter');
	await expect(ask).toHaveAttribute('aria-expanded', 'false');
	await expect(page.getByText(ANSWERS[0])).toHaveCount(0);
});

test('each task’s answers come in its place', async ({ page }) => {
	await page.goto('teach/');
	for (const { id, questions } of TEACH.tasks) {
		const ask = page.locator(`a[data-answer][href$="#answer-${id}"]`);
		await ask.click();
		await expect(ask.locator('~ .answer-place .questions > li')).toHaveCount(questions.length);
	}
});

test('every link of the kit and its key leads somewhere', async ({ page, request }) => {
	for (const path of ['teach/', 'teach/key/']) {
		await page.goto(path);
		const hrefs = await page
			.locator('a:visible')
			.evaluateAll((links) =>
				links.map((link) => (link instanceof HTMLAnchorElement ? link.href : ''))
			);
		const { origin } = new URL(page.url());
		for (const href of new Set(hrefs)) {
			const url = new URL(href);
			if (url.origin !== origin) continue;
			const answer = await request.get(url.href);
			expect(answer.status(), url.href).toBe(200);
			if (url.hash) expect(await answer.text(), url.href).toContain(`id="${url.hash.slice(1)}"`);
		}
	}
});

test('plans run from the first minute to the last without a gap', async ({ page }) => {
	await page.goto('teach/');
	for (const [i, minutes] of [10, 45, 90].entries()) {
		const plan = page.locator('article[id^="plan-"]').nth(i);
		await expect(plan.locator('h3')).toContainText(`${minutes} minutes`);
		const marks = await plan.locator('tbody th').allTextContents();
		const spans = marks.map((mark) => mark.split('–').map(Number));
		expect(spans[0][0]).toBe(0);
		expect(spans.at(-1)?.[1]).toBe(minutes);
		for (const [k, [from]] of spans.entries()) if (k > 0) expect(from).toBe(spans[k - 1][1]);
	}
});

test('the kit tells machines what it teaches', async ({ page }) => {
	await page.goto('teach/');
	const block = await page.locator('script[type="application/ld+json"]').textContent();
	const said = JSON.parse(block ?? '') as {
		'@type': string;
		educationalAlignment: { targetName: string }[];
	};
	expect(said['@type']).toBe('LearningResource');
	const numbers = said.educationalAlignment.map(({ targetName }) => targetName);
	expect(numbers).toContain('RH.9-10.7');
	expect(numbers).toContain('RH.9-10.8');
	for (const number of numbers)
		await expect(page.locator('dt').getByText(number, { exact: true })).toBeVisible();
});

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false, viewport: PHONE });

	test('the link to an answer leads to it in the key', async ({ page }) => {
		await page.goto('teach/');
		await page.locator('a[data-answer][href$="#answer-picture"]').click();
		await expect(page).toHaveURL(/teach\/key\/#answer-picture$/);
		await expect(page.locator('#answer-picture')).toContainText(ANSWERS[0]);
	});
});
