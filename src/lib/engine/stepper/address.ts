/**
 * The page's address as a driver: `?mode=` and `#step-id` restore any state, and are kept up to
 * date without adding history entries.
 */
import { chapterOf } from './chapter.ts';

export const MODES = ['scroll', 'step', 'read'] as const;
export type Mode = (typeof MODES)[number];

/**
 * The step that a fragment refers to: the step itself, else the first of its chapter, else null.
 */
export function resolveStep(fragment: string, steps: readonly string[]): string | null {
	let id: string;
	try {
		id = decodeURIComponent(fragment.replace(/^#/, ''));
	} catch {
		return null;
	}
	if (!id) return null;
	if (steps.includes(id)) return id;
	return steps.find((step) => chapterOf(step) === chapterOf(id)) ?? null;
}

/** The mode named in a query, or null if there is none we know. */
export function resolveMode(query: string): Mode | null {
	const mode = new URLSearchParams(query).get('mode');
	return MODES.find((known) => known === mode) ?? null;
}

/**
 * Path, query and fragment for a state, from a page's address; a null mode leaves the query
 * unchanged.
 */
export function addressFor(href: string, step: string | null, mode: Mode | null): string {
	const url = new URL(href);
	if (mode) url.searchParams.set('mode', mode);
	url.hash = step ?? '';
	return url.pathname + url.search + url.hash;
}

/**
 * Delay in ms: browsers allow about 100 address changes in 30 s, and one flick passes many steps.
 */
const SETTLE = 250;

/**
 * Writes the address once the reader has paused for `settle` ms, or at once if 0. Returns a
 * function to call on each change.
 */
export function addressWriter(settle = SETTLE): (step: string | null, mode?: Mode | null) => void {
	let timer: ReturnType<typeof setTimeout> | undefined;
	return (step, mode = null) => {
		clearTimeout(timer);
		const write = () => {
			const address = addressFor(location.href, step, mode);
			// `file:` pages and some frames may not change their address; the story carries on
			// regardless.
			try {
				history.replaceState(history.state, '', address);
			} catch {
				return;
			}
		};
		if (mode || settle === 0) write();
		else {
			// If the reader follows a link in the meantime, that address is kept for Back.
			const { href } = location;
			timer = setTimeout(() => {
				if (location.href === href) write();
			}, settle);
		}
	};
}
