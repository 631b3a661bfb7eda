/** Finds a Chromium for the browser tests, or installs one. */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';
import { run, tool } from './run.mjs';

/** Names of the system's Chromium or Chrome, best first; the headless shell has no window. */
const NAMES = [
	'chromium-headless-shell',
	'chromium',
	'chromium-browser',
	'google-chrome',
	'google-chrome-stable',
	'chrome'
];
const PLACES = [
	'/usr/bin',
	'/snap/bin',
	'/Applications/Chromium.app/Contents/MacOS',
	'/Applications/Google Chrome.app/Contents/MacOS'
];
const MAC_NAMES = ['Chromium', 'Google Chrome'];

/**
 * Flags for a quiet, offline Chromium; as root it cannot run in its sandbox.
 * @param {boolean} [isRoot]
 * @returns {string[]}
 */
export function browserArgs(isRoot = process.getuid?.() === 0) {
	const quiet = ['gpu', 'quic', 'background-networking', 'component-update', 'sync'];
	return [
		...(isRoot ? ['--no-sandbox'] : []),
		'--no-first-run',
		...quiet.map((what) => `--disable-${what}`)
	];
}

/**
 * Absolute path of the browser to use: CHROME_PATH if it is set, otherwise Playwright's own Chromium,
 * otherwise the system's.
 * @param {{ exists?: (path: string) => boolean, env?: NodeJS.ProcessEnv, own?: string }} [machine]
 *   for tests: which files exist, the environment, and the path of Playwright's own.
 * @returns {string | undefined} undefined if there is none.
 */
export function findBrowser({
	exists = existsSync,
	env = process.env,
	own = chromium.executablePath()
} = {}) {
	const folders = [...(env.PATH ?? '').split(delimiter).filter(Boolean), ...PLACES];
	const system = folders.flatMap((folder) => [...NAMES, ...MAC_NAMES].map((n) => join(folder, n)));
	return [env.CHROME_PATH, own, ...system].find((path) => path && exists(path)) || undefined;
}

/**
 * The browser to use. If there is none, installs Playwright's download or, as root, Debian's package.
 * @returns {Promise<string>} its path
 * @throws {Error} with instructions, if there is none and none could be installed.
 */
export async function ensureBrowser() {
	const found = findBrowser();
	if (found) return found;
	console.log('No Chromium found. Installing one …');
	const tries = [() => run(tool('playwright'), ['install', 'chromium'], { quiet: true })];
	if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get'))
		tries.push(async () => {
			await run('apt-get', ['update', '-q'], { quiet: true });
			const args = ['install', '-y', '-q', '--no-install-recommends', 'chromium-headless-shell'];
			return run('apt-get', args, { quiet: true, env: { DEBIAN_FRONTEND: 'noninteractive' } });
		});
	const said = [];
	for (const attempt of tries) {
		said.push((await attempt()).output.trim().split('\n').slice(-3).join('\n'));
		const installed = findBrowser();
		if (installed) return installed;
	}
	throw new Error(
		`${said.join('\n')}\nThe browser tests need Chromium, and installing it failed. Install ` +
			'Chromium or Chrome yourself, or set CHROME_PATH to its path.'
	);
}
