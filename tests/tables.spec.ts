/** A table that is stacked on a phone is still a table to a screen reader. */
import { PHONE } from './lib/story.ts';
import { expect, test } from './lib/test.ts';

interface Seen {
	role?: { value?: unknown };
	name?: { value?: unknown };
}

test.use({ viewport: PHONE, javaScriptEnabled: false });

test('its rows, cells and headers are in the accessibility tree', async ({ page }) => {
	await page.goto('./');
	const table = page.locator('figure[data-chart=votes] table.stacks').first();
	expect(await table.evaluate((element) => getComputedStyle(element).display)).toBe('block');
	const rows = await table.locator('tr').count();
	const cells = await table.locator('td').count();
	const cdp = await page.context().newCDPSession(page);
	const { root } = await cdp.send('DOM.getDocument');
	const { nodeId } = await cdp.send('DOM.querySelector', {
		nodeId: root.nodeId,
		selector: 'figure[data-chart=votes] table.stacks'
	});
	const count = async (role: string) => {
		const { nodes } = await cdp.send('Accessibility.queryAXTree', { nodeId, role });
		return (nodes as Seen[]).length;
	};
	expect(await count('table')).toBe(1);
	expect(await count('row')).toBe(rows);
	expect((await count('cell')) + (await count('gridcell'))).toBe(cells);
	expect(await count('rowheader')).toBe(rows - 1);
	expect(await count('columnheader')).toBe(await table.locator('thead th').count());
});
