/** What nginx needs to know about a build: `deploy/nginx.conf` includes it. */
import {
	ANYONE,
	AS_FILE,
	BRIEF,
	BRIEF_FOLDERS,
	FRESH,
	LASTING,
	NOBODY,
	OPEN_FILES,
	OPEN_FOLDERS,
	policy,
	SAVED
} from './rules.ts';
import type { Built } from './site.ts';

/**
 * Maps from an address within the site, whatever path the site is served from, to header values; an
 * empty value sends no header. They match $uri, which is normalised: it has no query, and no dots
 * that could disguise one address as another.
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
	...files.map((file): Entry => [file, '*']),
	['~/embed\\.[0-9a-f]+\\.js$', '*'],
	['default', '']
])}
${map('days_cache', [
	['~/_app/immutable/', LASTING],
	['~/embed\\.[0-9a-f]+\\.js$', LASTING],
	[folders(BRIEF_FOLDERS), BRIEF],
	...files.map((file): Entry => [file, BRIEF]),
	['default', FRESH]
])}
${map('days_saved', [
	[`~${SAVED.replaceAll('.', '\\.')}$`, AS_FILE],
	['default', '']
])}`;
}

type Entry = readonly [pattern: string, value: string];

function map(name: string, entries: Entry[]): string {
	const lines = entries.map(([pattern, value]) => `\t"${pattern}" "${value}";\n`);
	return `map $uri $${name} {\n${lines.join('')}}\n`;
}
