/** Debian's Firefox, driven over WebDriver BiDi. */
import { existsSync } from 'node:fs';
import puppeteer, { type Browser } from 'puppeteer-core';

const PROGRAM = '/usr/bin/firefox-esr';

/** Why it cannot be run here; undefined where it can. */
export const missing: string | undefined = existsSync(PROGRAM) ? undefined : `needs ${PROGRAM}`;

/** Starts it without a window. */
export function startFirefox(): Promise<Browser> {
	return puppeteer.launch({ browser: 'firefox', executablePath: PROGRAM, headless: true });
}
