/** The `_headers` file, which Netlify and Cloudflare Pages read from the site's root. */
import {
	ALWAYS,
	ANYONE,
	AS_FILE,
	BRIEF,
	BRIEF_FOLDERS,
	LASTING,
	NOBODY,
	OPEN_FILES,
	OPEN_FOLDERS,
	policy,
	SAVED
} from './rules.ts';
import type { Built } from './site.ts';

type Header = readonly [name: string, value: string];

const CSP = 'Content-Security-Policy';
const CORS: Header = ['Access-Control-Allow-Origin', '*'];

/**
 * The file's text. Where several rules match an address, Netlify uses the last one's value, and
 * Cloudflare sends them all, so that browsers enforce them together. So general rules come first, and
 * later ones only add to a policy: the first leaves open who may frame a page.
 */
export function headersFile({ pages, hashes, scripts }: Built): string {
	const csp = policy(hashes);
	const closed = pages.filter((path) => !/^\/embed\/[^/]+\//.test(path));
	const cache = (value: string): Header => ['Cache-Control', value];
	return [
		rule('/*', [...ALWAYS, [CSP, csp]]),
		rule('/embed/*', [[CSP, `${csp}; ${ANYONE}`]]),
		...closed.map((path) => rule(path, [[CSP, `${csp}; ${NOBODY}`]])),
		...OPEN_FOLDERS.map((folder) =>
			rule(`/${folder}/*`, BRIEF_FOLDERS.includes(folder) ? [CORS, cache(BRIEF)] : [CORS])
		),
		...OPEN_FILES.map((file) => rule(file, [CORS, cache(BRIEF)])),
		...scripts.map((file) => rule(file, [CORS, cache(LASTING)])),
		rule('/_app/immutable/*', [cache(LASTING)]),
		rule(SAVED, [['Content-Disposition', AS_FILE]])
	].join('\n');
}

function rule(path: string, headers: Header[]): string {
	return `${path}\n${headers.map(([name, value]) => `  ${name}: ${value}\n`).join('')}`;
}
