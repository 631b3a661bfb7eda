/**
 * Every chart in another site's page, from two servers: Debian's nginx with the configuration in
 * deploy/, and one that sends only the content type. In a plain page, in one with a strict policy,
 * and in a sandbox; at every width, and with the tables open.
 */
import { bareServer } from './lib/built.ts';
import { codeOf, hostScript, openBuilder, WIDTHS } from './lib/embed.ts';
import { CHARTS } from './lib/facts.ts';
import { delivered, expect, expectFits, expectFitting, inside, test } from './lib/host.ts';
import { missing, startNginx } from './lib/nginx.ts';

interface Server {
	url: string;
	close: () => Promise<void>;
}

const SERVERS: { name: string; skip?: string; start: (index: number) => Promise<Server> }[] = [
	{
		name: 'nginx',
		skip: missing,
		start: async (index) => {
			const { url, stop } = await startNginx(4760 + 10 * index);
			return { url, close: stop };
		}
	},
	{ name: 'a bare server', start: bareServer }
];
const PAGES = ['a plain page', 'a page with a strict policy', 'a sandbox'] as const;

const [least = 280, ...wider] = WIDTHS;

const policy = (origin: string) =>
	`default-src 'none'; script-src ${origin}; frame-src ${origin}; img-src ${origin}`;

for (const { name, skip, start } of SERVERS)
	test.describe(name, () => {
		test.skip(skip !== undefined, skip);
		// A sandboxed frame has no origin, so its module script needs CORS.
		test.use({ expected: /CORS policy|Failed to load resource/ });
		let server: Server;
		test.beforeAll(async ({}, { parallelIndex }) => {
			server = await start(parallelIndex);
		});
		test.afterAll(() => server.close());

		for (const kind of PAGES)
			test(`all charts in ${kind}`, async ({ page, host }) => {
				// Counts the messages from each frame, in the order of the frames.
				await page.addInitScript(() => {
					const counts: number[] = [];
					Object.assign(window, { counts });
					if (window.top === window)
						window.addEventListener('message', ({ source }) => {
							const all = [...document.querySelectorAll('iframe')];
							const index = all.findIndex((one) => one.contentWindow === source);
							counts[index] = (counts[index] ?? 0) + 1;
						});
				});
				const rest = kind === 'a sandbox' ? 'sandbox="allow-scripts"' : '';
				const frames = CHARTS.map(
					(chart) =>
						`<iframe src="${server.url}embed/${chart}/" title="${chart}" width="${least}" height="200" ${rest}></iframe>`
				).join('');
				const headers =
					kind === 'a page with a strict policy'
						? { 'content-security-policy': policy(new URL(server.url).origin) }
						: undefined;
				await page.goto(
					host.page(`<main>${frames}</main>${hostScript(server.url)}`, headers ?? {})
				);
				const all = await Promise.all((await page.locator('iframe').all()).map(inside));
				expect(all).toHaveLength(CHARTS.length);
				const give = (width: number) =>
					page.locator('iframe').evaluateAll((frames: HTMLIFrameElement[], px) => {
						for (const frame of frames) frame.width = `${px}`;
					}, width);
				const expectAll = async () => {
					for (const one of all) await expectFitting(one);
				};
				await expectAll();
				await delivered(page);
				const counts = await page.evaluate<number[]>('counts');
				expect(counts).toHaveLength(CHARTS.length);
				expect(Math.max(...counts)).toBeLessThanOrEqual(3);
				for (const width of wider) {
					await give(width);
					await expectAll();
				}
				for (const one of all) await one.locator('summary').click();
				await expectAll();
				await give(least);
				await expectAll();
			});

		test('the builder’s codes', async ({ page, host }) => {
			await openBuilder(page, server.url, 'requests');
			const script = await codeOf(page, 'iframe with script');
			expect(script.includes(' integrity="')).toBe(name === 'nginx');
			const codes = [
				script,
				await codeOf(page, 'iframe only'),
				await codeOf(page, 'picture with caption')
			];
			const headers = { 'content-security-policy': policy(new URL(server.url).origin) };
			for (const address of [host.page(codes.join('\n')), host.page(codes.join('\n'), headers)]) {
				await page.goto(address);
				for (const frame of await page.locator('iframe').all()) await expectFits(frame);
				await expect(page.locator('figure img')).toHaveJSProperty('naturalWidth', 1200);
			}
		});
	});
