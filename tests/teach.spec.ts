/** The classroom kit: complete without a script, answers only on request, no broken links. */
import { violations } from './lib/axe.ts';
import { data } from './lib/facts.ts';
import { expect, test } from './lib/test.ts';
import { PHONE } from './lib/story.ts';
import { sideways } from './lib/view.ts';

const { teach: TEACH } = data;
const PAGES = ['teach/', 'teach/key/', 'teach/handout/'];
/** The longest run of plain words in a text, between its markup. */
function words(text: string): string {
	const runs = text.split(/\{[^}]*\}|\[[^\]]*\]\([^)]*\)/).map((run) => run.trim());
	return runs.reduce((longest, run) => (run.length > longest.length ? run : longest)).slice(0, 60);
}

/** Words found only in the answers: to the picture, and to the first question of each task. */
const ANSWERS = [
	TEACH.picture.answer[0],
	TEACH.picture.look,
	...TEACH.tasks.map(({ questions }) => questions[0].answer),
	TEACH.data[0].questions[0].answer,
	TEACH.discussion[0].answer
].map(words);

for (const path of PAGES)
	test(`/${path} fits the width of a phone`, async ({ page }) => {
		await page.setViewportSize(PHONE);
		await page.goto(path);
		expect(await sideways(page)).toBe(0);
	});

test('the kit contains no answers, in its source or for screen readers', async ({
	page,
	request
}) => {
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

test('the answer to the picture opens and closes on request', async ({ page }) => {
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

test('each task’s answers open below its own link', async ({ page }) => {
	await page.goto('teach/');
	for (const { id, questions } of TEACH.tasks) {
		const ask = page.locator(`a[data-answer][href$="#answer-${id}"]`);
		await ask.click();
		await expect(ask.locator('~ .answer-place .questions > li')).toHaveCount(questions.length);
	}
});

test('excerpts from the public domain are in the kit and on the worksheet, with their sources', async ({
	page
}) => {
	const task = TEACH.tasks.find(({ excerpts }) => excerpts !== undefined);
	expect(task?.excerpts?.length).toBeGreaterThan(1);
	for (const [path, place] of [
		['teach/', `article[aria-labelledby="${task?.id}"]`],
		['teach/handout/', `#task-${task?.id}`]
	]) {
		await page.goto(path);
		for (const { text, source, licence } of task?.excerpts ?? []) {
			const entry = page.locator(place).locator('li', { hasText: text });
			await expect(entry).toContainText(licence);
			await expect(entry.locator('a')).toHaveAttribute('href', new RegExp(`#source-${source}$`));
		}
	}
});

test('every internal link in the kit and the answer key works', async ({ page, request }) => {
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

test('lesson plans run from the first minute to the last without gaps', async ({ page }) => {
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

test('the kit’s structured data lists what it teaches', async ({ page }) => {
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

	test('the link to an answer opens it in the answer key', async ({ page }) => {
		await page.goto('teach/');
		await page.locator('a[data-answer][href$="#answer-picture"]').click();
		await expect(page).toHaveURL(/teach\/key\/#answer-picture$/);
		await expect(page.locator('#answer-picture')).toContainText(ANSWERS[0]);
	});
});
