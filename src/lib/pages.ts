/** Which pages there are, from the files of the routes. */

/** Pages that are not for finding. */
const HIDDEN = new Set(['/404/', '/embed/present/', '/embed/story/']);

/**
 * The addresses of the pages among route files such as `/src/routes/teach/+page.svelte`, each with
 * its closing slash, sorted. Leaves out pages with parameters, groups' names and the 404 page.
 */
export function pageAddresses(files: string[]): string[] {
	return files
		.map((file) => file.replace(/^\/src\/routes/, '').replace(/\+page(@.*)?\.svelte$/, ''))
		.map((path) => path.replace(/\/\([^/]+\)(?=\/)/g, ''))
		.filter((path) => !path.includes('[') && !HIDDEN.has(path))
		.sort();
}
