/**
 * The page's address as a driver: `?mode=` and `#step-id` restore any state, and are kept current
 * without filling the history.
 */
import { chapterOf } from './chapter';

export const MODES = ['scroll', 'step', 'read'] as const;
export type Mode = (typeof MODES)[number];

/** The step that a fragment means: itself, else the first of its chapter, else null. */
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

/** The mode that a query names, or null where it names none of ours. */
export function resolveMode(query: string): Mode | null {
	const mode = new URLSearchParams(query).get('mode');
	return MODES.find((known) => known === mode) ?? null;
}

/** Path, query and fragment for a state, from a page's address; a null mode leaves the query. */
export function addressFor(href: string, step: string | null, mode: Mode | null): string {
	const url = new URL(href);
	if (mode) url.searchParams.set('mode', mode);
	url.hash = step ?? '';
	return url.pathname + url.search + url.hash;
}

/** Browsers allow about 100 changes of address in 30 s; a reader's flick passes many steps. */
const SETTLE = 250;

/**
 * Writes the address once the reader has settled for `settle` ms, at once with 0. Returns a function
 * to call on each change.
 */
export function addressWriter(settle = SETTLE): (step: string | null, mode?: Mode | null) => void {
	let timer: ReturnType<typeof setTimeout> | undefined;
	return (step, mode = null) => {
		clearTimeout(timer);
		const write = () => {
			const address = addressFor(location.href, step, mode);
			// `file:` pages and some frames may not change their address: the story goes on without.
			try {
				history.replaceState(history.state, '', address);
			} catch {
				return;
			}
		};
		if (mode || settle === 0) write();
		else {
			// Whoever follows a link meanwhile is at an address of its own, and keeps it for Back.
			const { href } = location;
			timer = setTimeout(() => {
				if (location.href === href) write();
			}, settle);
		}
	};
}
