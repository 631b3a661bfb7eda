/** The site as Debian's nginx serves it with the configuration that deploy/ ships. */
import { readdirSync } from 'node:fs';
import { expect, test } from './lib/host.ts';
import { missing, startNginx, type Nginx } from './lib/nginx.ts';

test.skip(missing !== undefined, missing);

let nginx: Nginx;

test.beforeAll(async ({}, { parallelIndex }) => {
	nginx = await startNginx(4710 + 10 * parallelIndex);
});

test.afterAll(() => nginx.stop());

const framed = (path: string, rest = '') =>
	`<iframe src="${nginx.url}${path}" title="Framed" width="640" height="900"${rest}></iframe>`;

const get = (path: string, headers: Record<string, string> = {}) =>
	fetch(new URL(path, nginx.url), { headers, redirect: 'manual' });

test.describe('no policy is in the way of', () => {
	for (const [path, alive] of [
		['', 'html[data-alive]'],
		['embed/votes/', 'html[data-alive]'],
		['embed/story/', 'html[data-alive]'],
		['embed/', '#subject'],
		['sources/', '[data-filter]:not([hidden])'],
		['data/', '[data-copy] + button']
	])
		test(`/${path}`, async ({ page }) => {
			await page.goto(nginx.url + path, { waitUntil: 'networkidle' });
			await expect(page.locator(alive).first()).toBeAttached();
		});

	test('a chart in a sandbox, where its origin is none', async ({ page, host }) => {
		await page.goto(host.page(framed('embed/votes/', ' sandbox="allow-scripts"')));
		await expect(page.frameLocator('iframe').locator('html[data-alive]')).toBeAttached();
	});

	test.describe('', () => {
		test.use({ expected: /404/ });

		test('the page for what is not there', async ({ page }) => {
			await page.goto(`${nginx.url}no/such/page`);
			await expect(page.locator('[data-home]')).toHaveAttribute('href', '/');
		});
	});
});

test.describe('the policy', () => {
	test.use({ expected: /Content Security Policy|404/ });

	test('lets no script run that was put into a page', async ({ page }) => {
		const refused = page.waitForEvent('console', (said) => said.text().includes('script-src'));
		await page.route(`${nginx.url}sources/`, async (route) => {
			const answer = await route.fetch();
			const body = (await answer.text()).replace(
				'</main>',
				'<script>document.title="!"</script>$&'
			);
			await route.fulfill({ response: answer, body });
		});
		await page.goto(`${nginx.url}sources/`);
		await refused;
		expect(await page.title()).not.toBe('!');
	});

	test('lets another site frame a chart', async ({ page, host }) => {
		await page.goto(host.page(framed('embed/votes/')));
		const chart = page.frameLocator('iframe').locator('figure[data-chart=votes]');
		await expect(chart).toBeVisible();
	});

	// The last but one only seems to be a chart, by its query.
	for (const path of ['', 'sources/', 'embed/', '?/embed/votes/', 'no/such/page'])
		test(`lets no other site frame /${path}`, async ({ page, host }) => {
			const refused = page.waitForEvent('console', (said) =>
				said.text().includes('frame-ancestors')
			);
			await page.goto(host.page(framed(path)));
			await refused;
			await expect(page.frameLocator('iframe').locator('main')).toHaveCount(0);
		});
});

test('every answer has its headers', async () => {
	const built = readdirSync('build');
	const versioned = built.find((file) => /^embed\.[0-9a-f]+\.js$/.test(file)) ?? '';
	const entry = readdirSync('build/_app/immutable/entry').find((file) => file.endsWith('.js'));
	const forever = 'public, max-age=31536000, immutable';
	const brief = 'public, max-age=300';
	const fresh = 'public, max-age=0, must-revalidate';
	for (const [path, type, open, cache] of [
		['', 'text/html', null, fresh],
		['sources/', 'text/html', '*', fresh],
		['embed/votes/', 'text/html', '*', fresh],
		[`_app/immutable/entry/${entry}`, 'application/javascript', '*', forever],
		[versioned, 'application/javascript', '*', forever],
		['embed.js', 'application/javascript', '*', brief],
		['oembed/votes.json', 'application/json', '*', brief],
		['og/votes.png', 'image/png', '*', brief],
		['og.png', 'image/png', '*', brief],
		['data/votes.csv', 'text/csv', '*', fresh],
		['data/votes.svg', 'image/svg+xml', '*', fresh],
		['manifest.webmanifest', 'application/manifest+json', null, fresh]
	] as const) {
		const { status, headers } = await get(path);
		expect(status, path).toBe(200);
		expect(headers.get('content-type'), path).toMatch(new RegExp(`^${type.replace('+', '\\+')}`));
		expect(headers.get('access-control-allow-origin'), path).toBe(open);
		expect(headers.get('cache-control'), path).toBe(cache);
		expect(headers.get('x-content-type-options'), path).toBe('nosniff');
		expect(headers.get('referrer-policy'), path).toBe('strict-origin-when-cross-origin');
		expect(headers.get('content-security-policy'), path).toContain("default-src 'none'");
		expect(headers.get('content-security-policy'), path).not.toMatch(/script-src[^;]*unsafe/);
	}
});

test('the one file is to be saved, and nothing else', async () => {
	expect((await get('358-days.html')).headers.get('content-disposition')).toBe('attachment');
	for (const path of ['', 'teach/', 'embed/votes/', 'teach/handout-a4.pdf'])
		expect((await get(path)).headers.get('content-disposition'), path).toBe(null);
});

test('text is sent as it was compressed by the build', async () => {
	for (const path of ['', 'embed/votes/', 'embed.js', 'data/votes.json'])
		for (const coding of ['br', 'gzip']) {
			const { headers } = await get(path, { 'accept-encoding': coding });
			expect(headers.get('content-encoding'), `${coding} ${path}`).toBe(coding);
		}
	expect((await get('', { 'accept-encoding': 'identity' })).headers.get('content-encoding')).toBe(
		null
	);
});

test('folders get their slash, what is not there its page, servers’ files stay in', async () => {
	const folder = await get('embed/votes?theme=dark');
	expect(folder.status).toBe(301);
	expect(folder.headers.get('location')).toBe('/embed/votes/?theme=dark');
	for (const path of ['no/such/page', 'og/', '_headers', '_nginx.conf']) {
		const answer = await get(path);
		expect(answer.status, path).toBe(404);
		expect(await answer.text(), path).toContain('There is nothing at this address');
		expect(answer.headers.get('content-security-policy'), path).toContain("frame-ancestors 'none'");
	}
});
