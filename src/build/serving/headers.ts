/**
 * The headers for each address: a single list, written as the `_headers` file, which Netlify and
 * Cloudflare Pages read from the site's root, and as maps for nginx, which `deploy/nginx.conf`
 * includes. Paths are from the site's root.
 */
import type { Built } from './site.ts';

/** Folders that any origin may read: a sandboxed frame has no origin. */
const OPEN_FOLDERS = ['_app', 'data', 'embed', 'oembed', 'og', 'sources'];
const OPEN_FILES = ['/og.png', '/embed.js'];

/** For files with a content hash in their name. */
const LASTING = 'public, max-age=31536000, immutable';
/** For files that other sites request on every visit: may be up to five minutes old. */
const BRIEF = 'public, max-age=300';
/** For everything else: pages refer to files from their own build. */
const FRESH = 'public, max-age=0, must-revalidate';
const BRIEF_FOLDERS = ['oembed', 'og'];

/**
 * Downloaded rather than opened: it is a standalone page whose scripts match none of the hashes
 * below.
 */
const SAVED = '/358-days.html';
const AS_FILE = 'attachment';

/** Headers for every response. */
const ALWAYS = [
	['X-Content-Type-Options', 'nosniff'],
	['Referrer-Policy', 'strict-origin-when-cross-origin']
] as const;

/**
 * The Content-Security-Policy of all pages, except for who may frame them. Only the site's own
 * scripts run, and of inline ones only those with these hashes (`'sha256-…'`). Inline styles are
 * allowed: charts place their labels with style attributes, which no hash can allow.
 */
export function policy(hashes: string[]): string {
	return [
		`default-src 'none'`,
		["script-src 'self'", ...hashes].join(' '),
		`style-src 'self' 'unsafe-inline'`,
		`img-src 'self' data:`,
		// The numerals' font is embedded in the style sheet.
		`font-src 'self' data:`,
		`connect-src 'self'`,
		`manifest-src 'self'`,
		// For the builder's preview.
		`frame-src 'self'`,
		`base-uri 'none'`,
		`form-action 'self'`
	].join('; ');
}

/** The directives for who may frame a page. */
const ANYONE = 'frame-ancestors *';
const NOBODY = "frame-ancestors 'none'";

/** A header's name, or for nginx the addresses that it is for; and its value. */
type Header = readonly [name: string, value: string];

const CSP = 'Content-Security-Policy';
const CORS: Header = ['Access-Control-Allow-Origin', '*'];

/**
 * The `_headers` file. Where several rules match an address, Netlify uses the last one's value, and
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

/**
 * For nginx: maps from an address within the site, whatever path the site is served from, to header
 * values; an empty value sends no header. They match $uri, which is normalised: it has no query, and
 * no dots that could disguise one address as another.
 */
export function nginxMaps({ hashes }: Pick<Built, 'hashes'>): string {
	const folders = (names: string[]) => `~/(${names.join('|')})/`;
	const files = OPEN_FILES.map((file) => `~${file.replaceAll('.', '\\.')}$`);
	return `# Made by npm run build: header values for this build only. See deploy/nginx.conf.
${map('days_policy', [
	['~/embed/[^/]+/(index\\.html)?$', `${policy(hashes)}; ${ANYONE}`],
	['default', `${policy(hashes)}; ${NOBODY}`]
])}
${map('days_open', [
	[folders(OPEN_FOLDERS), '*'],
	...files.map((file): Header => [file, '*']),
	['~/embed\\.[0-9a-f]+\\.js$', '*'],
	['default', '']
])}
${map('days_cache', [
	['~/_app/immutable/', LASTING],
	['~/embed\\.[0-9a-f]+\\.js$', LASTING],
	[folders(BRIEF_FOLDERS), BRIEF],
	...files.map((file): Header => [file, BRIEF]),
	['default', FRESH]
])}
${map('days_saved', [
	[`~${SAVED.replaceAll('.', '\\.')}$`, AS_FILE],
	['default', '']
])}`;
}

function map(name: string, entries: Header[]): string {
	const lines = entries.map(([pattern, value]) => `\t"${pattern}" "${value}";\n`);
	return `map $uri $${name} {\n${lines.join('')}}\n`;
}
