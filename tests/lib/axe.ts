/** What axe finds on a page. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import axeCore from 'axe-core';

/** The fifth row of a table and the fourth of many like entries are as the ones before them. */
const LIKE_THE_ONES_BEFORE = ['tbody tr:nth-child(n + 5)', '[data-claim-entry]:nth-of-type(n + 4)'];

/** Rules that axe asks of nobody by itself. */
const EXTRA = [
	'target-size',
	'css-orientation-lock',
	'focus-order-semantics',
	'label-content-name-mismatch',
	'p-as-heading',
	'table-fake-caption',
	'td-has-header'
];
const ALSO = Object.fromEntries(EXTRA.map((rule) => [rule, { enabled: true }]));

/** The rules, in use here, whose finding depends on a colour. */
const OF_COLOURS = ['color-contrast', 'link-in-text-block'];

interface Look {
	/** `kinds`: of rows and entries that are alike, the first few. */
	readonly elements?: 'all' | 'kinds';
	/** `all`: those of best practice too. */
	readonly rules?: 'all' | 'colours';
}

/** Puts axe into the frames that have none as yet: the builder would, twice for each look. */
async function inject(page: Page): Promise<void> {
	for (const frame of page.frames())
		if (!(await frame.evaluate(() => 'axe' in window))) await frame.evaluate(axeCore.source);
}

/** Each violation, with the first places it is found at. */
export async function violations(
	page: Page,
	{ elements = 'kinds', rules = 'all' }: Look = {}
): Promise<string[]> {
	await inject(page);
	// What it passes is not asked for, as that takes long; nor a page of its own, as the frames here
	// that it looks into are of the page's origin.
	const axe = new AxeBuilder({ page, axeSource: ';' })
		.options({
			resultTypes: ['violations'],
			...(rules === 'all' ? { rules: ALSO } : { runOnly: OF_COLOURS })
		})
		.setLegacyMode();
	if (elements === 'kinds')
		for (const left of LIKE_THE_ONES_BEFORE)
			if ((await page.locator(left).count()) > 0) axe.exclude(left);
	const { violations } = await axe.analyze();
	return violations.map(({ id, impact, help, nodes }) => {
		const places = nodes.slice(0, 3).map((node) => node.target.join(' '));
		return `${impact ?? ''} ${id}: ${help} (${nodes.length}: ${places.join(', ')})`;
	});
}
