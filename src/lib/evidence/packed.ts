/** The pages inside the single-file edition: see scripts/pack.mjs. */

/** Set by file-boot.js: page names and their HTML. */
declare global {
	var packedPages: Record<string, string> | undefined;
}

/**
 * A page by its address, `…?page=<name>`; undefined outside the single file, or for an unknown
 * name.
 */
export function packedPage(href: string): string | undefined {
	return globalThis.packedPages?.[new URL(href).searchParams.get('page') ?? ''];
}
