/** Browser tests of the built site, in the Chromium that scripts/lib/browser.mjs finds. */
import { defineConfig } from '@playwright/test';
import { browserArgs, findBrowser } from './scripts/lib/browser.mjs';
import { fontconfig } from './scripts/lib/fonts.mjs';
import { PATIENCE, WHOLE_TEST } from './tests/lib/wait.ts';

// Every browser started from here has these fonts and no others: text is as wide on every machine.
process.env.FONTCONFIG_FILE = fontconfig;

const port = Number(process.env.TEST_PORT ?? 4180);
const baseURL = `http://localhost:${port}/`;

export default defineConfig({
	testDir: 'tests',
	// Vitest runs the others, in tests/fuzz.
	testMatch: '**/*.spec.ts',
	outputDir: 'test-results/browser',
	fullyParallel: true,
	// More than the two cores we count on, because most tests spend time waiting.
	workers: 4,
	// A test may fail once by an accident of the machine; scripts/test.mjs lists those that needed a retry.
	retries: 1,
	forbidOnly: true,
	timeout: WHOLE_TEST,
	// Screenshots to compare steps with; the limit allows less than one letter to differ.
	snapshotPathTemplate: 'tests/pictures/{arg}{ext}',
	expect: { timeout: PATIENCE, toHaveScreenshot: { maxDiffPixels: 24, scale: 'css' } },
	reporter: [
		['line'],
		['json', { outputFile: 'test-results/playwright.json' }],
		...(process.env.TELL_PROGRESS ? [['./scripts/lib/report-playwright.mjs'] as const] : [])
	],
	use: {
		baseURL,
		browserName: 'chromium',
		launchOptions: { executablePath: findBrowser(), args: browserArgs() },
		locale: 'en-GB',
		timezoneId: 'UTC',
		// Test the pages as the server sends them; offline.spec.ts turns workers on.
		serviceWorkers: 'block'
	},
	webServer: {
		command: 'node scripts/serve.mjs',
		env: { PORT: String(port) },
		url: baseURL,
		timeout: PATIENCE,
		reuseExistingServer: false
	}
});
