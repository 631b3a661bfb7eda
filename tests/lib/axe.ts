/** What axe finds on a page. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** Each violation with the first places it is found at. */
export async function violations(page: Page): Promise<string[]> {
	// What it passes is not asked for: on long pages that takes it most of the time.
	const { violations } = await new AxeBuilder({ page })
		.options({ resultTypes: ['violations'] })
		.analyze();
	return violations.map(({ id, impact, help, nodes }) => {
		const places = nodes.slice(0, 3).map((node) => node.target.join(' '));
		return `${impact ?? ''} ${id}: ${help} (${nodes.length}: ${places.join(', ')})`;
	});
}
