/** The `test` of every story test: it also fails on any complaint or request to another host. */
import { test as base, type Page } from '@playwright/test';

export { expect, type Page } from '@playwright/test';

/** What Playwright says where service workers are kept out: see playwright.config.ts. */
const BLOCKED = 'Service Worker registration blocked by Playwright';

/** A list to which every error and warning of a page is added. */
export function complaintsOf(page: Page): string[] {
	const complaints: string[] = [];
	page.on('console', (message) => {
		if (['error', 'warning'].includes(message.type()) && !message.text().includes(BLOCKED))
			complaints.push(message.text());
	});
	page.on('pageerror', (error) => complaints.push(error.message));
	return complaints;
}

export const test = base.extend<{ quiet: undefined }>({
	quiet: [
		async ({ page, baseURL }, use) => {
			const complaints = complaintsOf(page);
			const origin = new URL(baseURL ?? '').origin;
			page.on('request', (request) => {
				const url = new URL(request.url());
				if (/^(https?|wss?):$/.test(url.protocol) && url.origin !== origin)
					complaints.push(`another host: ${url.href}`);
			});
			await use(undefined);
			base.expect(complaints, 'what the page complained of').toEqual([]);
		},
		{ auto: true }
	]
});
