import { delimiter } from 'node:path';
import { describe, expect, it } from 'vitest';
import { browserArgs, findBrowser } from './browser.mjs';

const OWN = '/cache/playwright/chrome';
const env = { PATH: ['/opt/bin', '/usr/local/bin'].join(delimiter) };

/** Searches a disk that contains only these files. */
function find(files: string[], more: NodeJS.ProcessEnv = {}): string | undefined {
	return findBrowser({ exists: (f) => files.includes(f), env: { ...env, ...more }, own: OWN });
}

describe('findBrowser', () => {
	it('prefers CHROME_PATH to all others', () => {
		expect(find(['/my/chrome', OWN], { CHROME_PATH: '/my/chrome' })).toBe('/my/chrome');
	});

	it('ignores a CHROME_PATH that does not exist', () => {
		expect(find([OWN], { CHROME_PATH: '/my/chrome' })).toBe(OWN);
	});

	it("prefers Playwright's own to the system's", () => {
		expect(find(['/usr/bin/chromium', OWN])).toBe(OWN);
	});

	it('finds the system’s browser on PATH and elsewhere', () => {
		expect(find(['/opt/bin/google-chrome'])).toBe('/opt/bin/google-chrome');
		expect(find(['/usr/bin/chromium'])).toBe('/usr/bin/chromium');
	});

	it('returns undefined if there is none', () => {
		expect(find([])).toBeUndefined();
	});
});

describe('browserArgs', () => {
	it('turns the sandbox off only for root', () => {
		expect(browserArgs(true)).toContain('--no-sandbox');
		expect(browserArgs(false)).not.toContain('--no-sandbox');
	});
});
