/** The site's pages, derived from the route files. */

/** Pages to keep out of search engines. */
const HIDDEN = new Set(['/404/', '/embed/present/', '/embed/story/']);

/**
 * The addresses of the pages among route files such as `/src/routes/teach/+page.svelte`, each with
 * its closing slash, sorted. Excludes pages with parameters and hidden ones; group names are
 * dropped.
 */
export function pageAddresses(files: string[]): string[] {
	return files
		.map((file) => file.replace(/^\/src\/routes/, '').replace(/\+page(@.*)?\.svelte$/, ''))
		.map((path) => path.replace(/\/\([^/]+\)(?=\/)/g, ''))
		.filter((path) => !path.includes('[') && !HIDDEN.has(path))
		.sort();
}
