/** What the pages refer to: icons, manifest, social card, and the site in a subfolder. */
import { expect, test, type Page } from '@playwright/test';
import { serve } from '../scripts/lib/serve.mjs';

// Blocked, they cause console errors: see playwright.config.ts.
test.use({ serviceWorkers: 'allow' });

/** Width and height in px, from a PNG's header. */
function pngSize(png: Buffer): [number, number] {
	return [png.readUInt32BE(16), png.readUInt32BE(20)];
}

/** An attribute of the only element that matches a selector. */
async function attribute(page: Page, selector: string, name: string): Promise<string> {
	return (await page.locator(selector).getAttribute(name)) ?? '';
}

test('icons and manifest exist', async ({ page, request }) => {
	await page.goto('./');
	for (const rel of ['icon', 'apple-touch-icon', 'manifest'])
		for (const link of await page.locator(`link[rel="${rel}"]`).all()) {
			const url = new URL((await link.getAttribute('href')) ?? '', page.url()).href;
			expect((await request.get(url)).status(), url).toBe(200);
		}
	const at = new URL(await attribute(page, 'link[rel="manifest"]', 'href'), page.url());
	const manifest = (await (await request.get(at.href)).json()) as {
		start_url: string;
		icons: { src: string; sizes: string; type: string }[];
	};
	expect(new URL(manifest.start_url, at).href).toBe(page.url());
	for (const { src, sizes, type } of manifest.icons) {
		const icon = await request.get(new URL(src, at).href);
		expect(icon.headers()['content-type']).toContain(type);
		if (type === 'image/png') expect(pngSize(await icon.body()).join('x')).toBe(sizes);
	}
});

test('the social card has an absolute address and the expected size', async ({ page, request }) => {
	await page.goto('./');
	const address = await attribute(page, 'meta[property="og:image"]', 'content');
	expect(address).toMatch(/^https?:\/\/.+\/og\.png$/);
	const card = await request.get('./og.png');
	expect(pngSize(await card.body())).toEqual([1200, 630]);
});

test('robots.txt points to a sitemap with the story in it', async ({ request }) => {
	const robots = await (await request.get('./robots.txt')).text();
	const sitemap = /^Sitemap: (https?:\/\/\S+)$/m.exec(robots)?.[1] ?? '';
	expect(sitemap).toMatch(/\/sitemap\.xml$/);
	const home = sitemap.replace(/sitemap\.xml$/, '');
	expect(await (await request.get('./sitemap.xml')).text()).toContain(`<loc>${home}</loc>`);
});

test('the site works in a subfolder', async ({ page }) => {
	const site = await serve('build', { base: '/some/where' });
	try {
		const wrong: string[] = [];
		page.on('response', (response) => {
			if (!response.url().startsWith(site.url) || response.status() >= 400)
				wrong.push(`${response.status()} ${response.url()}`);
		});
		page.on('console', (message) => wrong.push(message.text()));
		await page.goto(site.url, { waitUntil: 'networkidle' });
		await expect(page.locator('[data-chapter]').first()).toBeVisible();
		expect(wrong).toEqual([]);
	} finally {
		await site.close();
	}
});

test('an unknown address has a link back, in a subfolder too', async ({ page }) => {
	const site = await serve('build', { base: '/some/where' });
	try {
		const answer = await page.goto(`${site.url}no/such/page`);
		expect(answer?.status()).toBe(404);
		// The script has found the site's root.
		const home = page.locator('[data-home]');
		await expect(home).toHaveAttribute('href', '/some/where/');
		await home.click();
		await expect(page).toHaveURL(new RegExp(`^${site.url}(#.*)?$`));
	} finally {
		await site.close();
	}
});
