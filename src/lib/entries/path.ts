/** The path of a page's script in the built site, without a leading slash. */
export function entryPath(name: string, version: string): string {
	return `_app/immutable/entry/${name}.${version}.js`;
}
