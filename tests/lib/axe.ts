/** What axe finds on a page. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import axeCore from 'axe-core';

/** Table rows from the fifth, and similar entries from the fourth, are like those before them. */
const LIKE_THE_ONES_BEFORE = ['tbody tr:nth-child(n + 5)', '[data-claim-entry]:nth-of-type(n + 4)'];

/** Rules that axe does not run by default. */
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

/** The rules used here that depend on colour. */
const OF_COLOURS = ['color-contrast', 'link-in-text-block'];

interface Look {
	/** `kinds`: only the first few of similar rows and entries. */
	readonly elements?: 'all' | 'kinds';
	/** `all`: includes best practices. */
	readonly rules?: 'all' | 'colours';
}

/** Injects axe into frames that do not have it yet: AxeBuilder would do so twice per check. */
async function inject(page: Page): Promise<void> {
	for (const frame of page.frames())
		if (!(await frame.evaluate(() => 'axe' in window))) await frame.evaluate(axeCore.source);
}

/** Each violation, with the first places where it occurs. */
export async function violations(
	page: Page,
	{ elements = 'kinds', rules = 'all' }: Look = {}
): Promise<string[]> {
	await inject(page);
	// Passes are not reported, which would be slow. Legacy mode needs no separate page, because the
	// frames checked here share the page's origin.
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
