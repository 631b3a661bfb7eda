/** The browser tests: the built site, in the Chromium that scripts/lib/browser.mjs finds. */
import { defineConfig } from '@playwright/test';
import { browserArgs, findBrowser } from './scripts/lib/browser.mjs';

const port = Number(process.env.TEST_PORT ?? 4180);
const baseURL = `http://localhost:${port}/`;

export default defineConfig({
	testDir: 'tests',
	outputDir: 'test-results/browser',
	fullyParallel: true,
	// On two cores: there are waits in most of them.
	workers: 4,
	// A busy machine may be late once; scripts/test.mjs names what passed only then.
	retries: 1,
	forbidOnly: true,
	timeout: 60_000,
	// The pictures that steps are compared with: less than a letter may differ.
	snapshotPathTemplate: 'tests/pictures/{arg}{ext}',
	expect: { toHaveScreenshot: { maxDiffPixels: 24, scale: 'css' } },
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
