/** The browser tests: the built site, in the Chromium that scripts/lib/browser.mjs finds. */
import { defineConfig } from '@playwright/test';
import { browserArgs, findBrowser } from './scripts/lib/browser.mjs';

const port = Number(process.env.TEST_PORT ?? 4180);
const baseURL = `http://localhost:${port}/`;

export default defineConfig({
	testDir: 'tests',
	outputDir: 'test-results/browser',
	fullyParallel: true,
	workers: 2,
	retries: 0,
	forbidOnly: true,
	timeout: 60_000,
	reporter: [['line'], ['json', { outputFile: 'test-results/playwright.json' }]],
	use: {
		baseURL,
		browserName: 'chromium',
		launchOptions: { executablePath: findBrowser(), args: browserArgs() },
		locale: 'en-GB',
		timezoneId: 'UTC',
		// Pages as the server sends them; offline.spec.ts has its own say.
		serviceWorkers: 'block'
	},
	webServer: {
		command: 'node scripts/serve.mjs',
		env: { PORT: String(port) },
		url: baseURL,
		reuseExistingServer: false
	}
});
