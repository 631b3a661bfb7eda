import { delimiter } from 'node:path';
import { describe, expect, it } from 'vitest';
import { browserArgs, findBrowser } from './browser.mjs';

const OWN = '/cache/playwright/chrome';
const env = { PATH: ['/opt/bin', '/usr/local/bin'].join(delimiter) };

/** Looks on a disk that has only these files. */
function find(files: string[], more: NodeJS.ProcessEnv = {}): string | undefined {
	return findBrowser({ exists: (f) => files.includes(f), env: { ...env, ...more }, own: OWN });
}

describe('findBrowser', () => {
	it('takes what CHROME_PATH names, before all others', () => {
		expect(find(['/my/chrome', OWN], { CHROME_PATH: '/my/chrome' })).toBe('/my/chrome');
	});

	it('goes on where CHROME_PATH names nothing', () => {
		expect(find([OWN], { CHROME_PATH: '/my/chrome' })).toBe(OWN);
	});

	it("takes Playwright's own before the system's", () => {
		expect(find(['/usr/bin/chromium', OWN])).toBe(OWN);
	});

	it('finds the system’s on the path, and off it', () => {
		expect(find(['/opt/bin/google-chrome'])).toBe('/opt/bin/google-chrome');
		expect(find(['/usr/bin/chromium'])).toBe('/usr/bin/chromium');
	});

	it('says when there is none', () => {
		expect(find([])).toBeUndefined();
	});
});

describe('browserArgs', () => {
	it('drops the sandbox only for root', () => {
		expect(browserArgs(true)).toContain('--no-sandbox');
		expect(browserArgs(false)).not.toContain('--no-sandbox');
	});
});
