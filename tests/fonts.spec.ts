/** The fonts that the browser tests run in, whatever the machine has. */
import { expect, test } from './lib/test.ts';

test.skip(process.platform !== 'linux', 'fonts are chosen by fontconfig');

for (const family of ['system-ui', 'sans-serif', 'serif', 'P052', 'Liberation Serif', 'Noto Sans'])
	test(`${family} is a font of the tests`, async ({ page }) => {
		await page.goto('404.html');
		await page.setContent(`<p style="font-family: '${family}', ${family}">The official ≠ 20</p>`);
		const devtools = await page.context().newCDPSession(page);
		await devtools.send('DOM.enable');
		await devtools.send('CSS.enable');
		const { root } = await devtools.send('DOM.getDocument');
		const which = { nodeId: root.nodeId, selector: 'p' };
		const { nodeId } = await devtools.send('DOM.querySelector', which);
		const { fonts } = await devtools.send('CSS.getPlatformFontsForNode', { nodeId });
		expect(fonts.map(({ familyName }) => familyName).join()).toMatch(/^DejaVu (Sans|Serif)$/);
	});
