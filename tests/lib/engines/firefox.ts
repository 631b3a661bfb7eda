/** Debian's Firefox, driven over WebDriver BiDi. */
import { existsSync } from 'node:fs';
import puppeteer, { type Browser } from 'puppeteer-core';

const PROGRAM = '/usr/bin/firefox-esr';

/** Why it can't run here; undefined if it can. */
export const missing: string | undefined = existsSync(PROGRAM) ? undefined : `needs ${PROGRAM}`;

/** Starts it headless. */
export function startFirefox(): Promise<Browser> {
	return puppeteer.launch({ browser: 'firefox', executablePath: PROGRAM, headless: true });
}
