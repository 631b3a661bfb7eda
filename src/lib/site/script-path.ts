/** The entries that load most of their charts in a second script. */
export const SPLIT: readonly string[] = ['story', 'framed-story'];

/** The path of a page's script in the built site, without a leading slash. */
export function entryPath(name: string, version: string): string {
	return `_app/immutable/entry/${name}.${version}.js`;
}

/** The name of an entry's second script. */
export function laterPart(name: string): string {
	return `${name}-later`;
}

/** The worker that moves a Stage's dots: its source, and what it is called when built. */
export const DOTS = { file: 'src/lib/engine/stage/dots.worker.ts', name: 'dots' };
