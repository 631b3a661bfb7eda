/** Pages with their own height script each get the height in the format they expect. */
import { expect, expectFits, inside, test } from './lib/host.ts';
import { alive } from './lib/wait.ts';

test.use({ viewport: { width: 900, height: 700 } });

test('pym.js', async ({ page, host, baseURL }) => {
	await page.goto(
		host.page(
			`<div id="chart"></div><script src="${host.script(import.meta.resolve('pym.js'))}"></script>` +
				`<script>new pym.Parent('chart', '${baseURL}embed/days/', {})</script>`
		)
	);
	await expectFits(page.locator('iframe'));
	await page.setViewportSize({ width: 400, height: 700 });
	await expectFits(page.locator('iframe'));
});

test('@newswire/frames, before the frame and after it', async ({ page, host, baseURL }) => {
	const src = `${baseURL}embed/votes/`;
	const script = host.script(import.meta.resolve('@newswire/frames'));
	await page.goto(
		host.page(
			`<div data-frame-src="${src}"></div><iframe src="${src}" width="100%"></iframe>` +
				`<script type="module">import * as frames from '${script}'; frames.autoInitFrames()</script>`
		)
	);
	await expectFits(page.locator('[data-frame-src] iframe'));
	const later = page.locator('body > iframe');
	await alive(await inside(later));
	await page.addScriptTag({
		type: 'module',
		content:
			`import * as frames from '${script}';` +
			`frames.observeIframe(document.querySelector('body > iframe'))`
	});
	await expectFits(later);
});

/** Like WordPress: a sandboxed frame, identified by the secret in its fragment. */
const wordpress = (secret: string) => `<script>
window.addEventListener('message', ({ data, source }) => {
	if (!data || data.secret !== '${secret}' || data.message !== 'height') return;
	for (const frame of document.querySelectorAll('iframe[data-secret="${secret}"]'))
		if (frame.contentWindow === source)
			frame.height = Math.max(200, Math.min(1000, parseInt(data.value, 10)));
});
</script>`;

for (const [chart, width] of [
	['cell', 800],
	['votes', 300]
] as const)
	test(`WordPress, ${chart} at ${width} px`, async ({ page, host, baseURL }) => {
		await page.goto(
			host.page(
				`${wordpress('Ab12')}<iframe sandbox="allow-scripts" data-secret="Ab12" width="${width}"
				height="338" src="${baseURL}embed/${chart}/#?secret=Ab12"></iframe>`
			)
		);
		const frame = page.locator('iframe');
		const content = async () =>
			(await inside(frame)).evaluate(() =>
				Math.ceil(document.documentElement.getBoundingClientRect().height)
			);
		await expect
			.poll(async () => {
				const room = await frame.evaluate((element) => element.clientHeight);
				return room - Math.min(1000, await content());
			})
			.toBe(0);
	});

test('amp-iframe', async ({ page, host, baseURL }) => {
	const amp = `<script>
	window.addEventListener('message', ({ data, source }) => {
		const frame = document.querySelector('iframe');
		if (source !== frame.contentWindow || data.sentinel !== 'amp') return;
		if (data.type === 'embed-size') frame.height = data.height;
	});
	</script>`;
	await page.goto(
		host.page(
			`${amp}<iframe sandbox="allow-scripts allow-same-origin" width="640" height="300"
			src="${baseURL}embed/impunity/"></iframe>`
		)
	);
	await expectFits(page.locator('iframe'));
	await (await inside(page.locator('iframe'))).locator('summary').click();
	await expectFits(page.locator('iframe'));
});

test('a listener made for Datawrapper’s charts', async ({ page, host, baseURL }) => {
	const datawrapper = `<script>
	window.addEventListener('message', ({ data }) => {
		for (const [id, height] of Object.entries(data['datawrapper-height'] || {}))
			document.getElementById('datawrapper-chart-' + id).style.height = height + 'px';
	});
	</script>`;
	await page.goto(
		host.page(
			`${datawrapper}<iframe id="datawrapper-chart-laws" style="width: 100%; border: 0"
			src="${baseURL}embed/laws/"></iframe>`
		)
	);
	await expectFits(page.locator('iframe'));
});
