/** The built pages' JSON-LD, compared with what they show. */
import { expect, test, type Page } from './lib/test.ts';

interface Said {
	'@type': string;
	url: string;
	headline?: string;
	description: string;
	citation?: unknown[];
	distribution?: { contentUrl: string; encodingFormat: string }[];
}

/** A page's only JSON-LD block. */
async function said(page: Page): Promise<Said> {
	const blocks = page.locator('script[type="application/ld+json"]');
	await expect(blocks).toHaveCount(1);
	return JSON.parse((await blocks.textContent()) ?? '') as Said;
}

test('the story’s article has the text shown on the page', async ({ page }) => {
	await page.goto('');
	const article = await said(page);
	expect(article['@type']).toBe('NewsArticle');
	await expect(page.locator('h1')).toHaveText(article.headline ?? '');
	await expect(page.locator('.standfirst')).toHaveText(article.description);
	await expect(page.locator('link[rel="canonical"]')).toHaveAttribute('href', article.url);
	expect(article.citation?.length).toBeGreaterThanOrEqual(5);
});

test('every file in the dataset is at its address', async ({ page, request }) => {
	await page.goto('data/');
	const { '@type': type, url, distribution = [] } = await said(page);
	expect(type).toBe('Dataset');
	expect(distribution.length).toBeGreaterThan(0);
	const root = url.replace(/data\/$/, '');
	for (const { contentUrl, encodingFormat } of distribution) {
		const answer = await request.get(contentUrl.slice(root.length));
		expect(answer.ok(), contentUrl).toBe(true);
		expect(answer.headers()['content-type'], contentUrl).toContain(encodingFormat);
	}
});
