/** The pages within the one file that is made of the site: see scripts/pack.mjs. */

/** What file-boot.js leaves there: a page's name, and its HTML. */
declare global {
	var packedPages: Record<string, string> | undefined;
}

/** A page by its address, `…?page=<name>`; undefined where this is no such file, or has none. */
export function packedPage(href: string): string | undefined {
	return globalThis.packedPages?.[new URL(href).searchParams.get('page') ?? ''];
}
