/** Whether an entry loads charts in a second script: the story most of them, an embed its only one. */
export function hasLaterPart(name: string): boolean {
	return ['story', 'framed-story'].includes(name) || name.startsWith('embed-');
}

/** The path of a page's script in the built site, without a leading slash. */
export function entryPath(name: string, version: string): string {
	return `_app/immutable/entry/${name}.${version}.js`;
}

/** The name of an entry's second script. */
export function laterPart(name: string): string {
	return `${name}-later`;
}

/** The module of the worker that draws the dots of all charts, or of one. */
export function dotsModule(chart?: string): string {
	return chart ? `virtual:dots/${chart}` : 'virtual:dots';
}

/** What that worker is called when built. */
export function dotsName(chart?: string): string {
	return chart ? `dots-${chart}` : 'dots';
}
