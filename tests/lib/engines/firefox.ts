/** Debian's Firefox, driven over WebDriver BiDi. */
import { existsSync } from 'node:fs';
import puppeteer, { type Browser } from 'puppeteer-core';
import { LIMITS } from './engine.ts';

const PROGRAM = '/usr/bin/firefox-esr';

/** Why it can't run here; undefined if it can. */
export const missing: string | undefined = existsSync(PROGRAM) ? undefined : `needs ${PROGRAM}`;

/** Starts it headless. */
export function startFirefox(): Promise<Browser> {
	const program = { browser: 'firefox', executablePath: PROGRAM } as const;
	return puppeteer.launch({ ...program, headless: true, ...LIMITS });
}
