/** The oEmbed responses as a consumer finds and uses them. */
import { extract } from '@extractus/oembed-extractor';
import { z } from 'zod';
import { CHARTS } from './lib/facts.ts';
import { expect, test } from './lib/host.ts';

const PAGES = [
	['', 'story'],
	['embed/story/', 'story'],
	...CHARTS.map((chart) => [`embed/${chart}/`, chart])
] as const;

/** The fields used below; oembed.test.ts checks the responses against the whole specification. */
const shape = z.object({
	title: z.string(),
	html: z.string(),
	width: z.number(),
	height: z.number(),
	thumbnail_url: z.string()
});

/** Replaces the address that the pages were built for with the one they are served from. */
async function moved(home: string): Promise<(text: string) => string> {
	const page = await (await fetch(home)).text();
	const built = /<link rel="canonical" href="([^"]+)"/.exec(page)?.[1];
	if (!built) throw new Error('the page has no canonical address');
	return (text) => text.replaceAll(built, home);
}

for (const [path, subject] of PAGES)
	test(`a consumer discovers ${subject} at /${path} and reads it`, async ({
		page,
		host,
		baseURL
	}) => {
		const here = await moved(`${baseURL}`);
		const answer = await extract(`${baseURL}${path}`, {}, (url: string) => fetch(here(url)));
		expect(answer).toMatchObject({ type: 'rich', version: '1.0', method: 'auto-discovery' });
		const { title, html, width, height, thumbnail_url } = shape.parse(answer);

		const picture = Buffer.from(await (await fetch(here(thumbnail_url))).arrayBuffer());
		expect(answer).toMatchObject({
			thumbnail_width: picture.readUInt32BE(16),
			thumbnail_height: picture.readUInt32BE(20)
		});

		// What a consumer puts in its page.
		await page.goto(host.page(`<div style="width:${width}px">${here(html)}</div>`));
		const frame = page.locator('iframe');
		await expect(frame).toHaveJSProperty('clientHeight', height);
		await expect(frame).toHaveAttribute('title', title);
		const what = subject === 'story' ? 'main.story' : `figure[data-chart=${subject}]`;
		await expect(page.frameLocator('iframe').locator(what)).toBeVisible();
	});

test('each chart page and the story have their own picture and alt text', async ({
	page,
	baseURL
}) => {
	const here = await moved(`${baseURL}`);
	const pictures = new Set<string>();
	for (const [path, subject] of PAGES.filter(([path]) => path !== 'embed/story/')) {
		await page.goto(`${baseURL}${path}`);
		const meta = async (name: string) =>
			(await page
				.locator(`meta[property="${name}"], meta[name="${name}"]`)
				.getAttribute('content')) ?? '';
		const image = await meta('og:image');
		expect(image, subject).toMatch(subject === 'story' ? /\/og\.png$/ : `/og/${subject}.png`);
		expect((await fetch(here(image))).headers.get('content-type')).toBe('image/png');
		expect(await meta('og:image:alt'), subject).toMatch(/[\w)]\.$/);
		expect(await meta('twitter:image')).toBe(image);
		expect(await meta('twitter:image:alt')).toBe(await meta('og:image:alt'));
		expect(await meta('twitter:card')).toBe('summary_large_image');
		pictures.add(image);
	}
	expect(pictures.size).toBe(CHARTS.length + 1);
});
