/** Dots with words beside them, under headings: a list that fits its box, for people and answers. */
import { measure } from './groups-measure';
import type { Attempt, Plan } from './groups-measure';
import { place } from './groups-place';
import type { Label, Rule, Size, Tone } from '../scene';
import { noteSize } from './type';

/** A dot's words: a text, and smaller words under it that are left out where there is no room. */
export interface Entry {
	key: string;
	text: string;
	sub?: string;
	tone: Tone;
}

export interface Group {
	key: string;
	heading: string;
	tone: Tone;
	entries: Entry[];
}

export interface GroupLayout {
	radius: number;
	/** Centre of each entry's dot by its key, in px. */
	dots: Map<string, { x: number; y: number }>;
	labels: Label[];
	rules: Rule[];
}

/**
 * The list at the largest text that fits in the box, with the smaller words if there is room for
 * them. Every dot is drawn and named whatever the size.
 */
export function layoutGroups(groups: Group[], size: Size): GroupLayout {
	const sizes = (least: number) => {
		const most = Math.max(least, noteSize(size));
		return Array.from({ length: most - least + 1 }, (_, i) => most - i);
	};
	const withSubs = groups.some((g) => g.entries.some((e) => e.sub));
	const plan =
		(withSubs && firstFit(groups, size, attempts(true, sizes(12), [1, 0.8, 0.6]))) ||
		firstFit(groups, size, attempts(false, sizes(11), [0.8, 0.6, 0.4]));
	// Nothing fits in a box smaller than any that is made: the densest way there is.
	return place(groups, size, plan ?? measure(groups, size, DENSEST));
}

const WAYS = [
	{ heads: 'side', flow: false },
	{ heads: 'above', flow: false },
	{ heads: 'side', flow: true },
	{ heads: 'above', flow: true }
] as const;
const DENSEST: Attempt = { sub: false, text: 11, em: 0.4, heads: 'above', flow: true };

/** Ways to set the list, the best first: large text, then large dots (radius in em). */
function attempts(sub: boolean, sizes: number[], radii: number[]): Attempt[] {
	return sizes.flatMap((text) =>
		radii.flatMap((em) =>
			// One after another is for short words: with smaller words under them it looks ragged.
			WAYS.filter(({ flow }) => !(sub && flow)).map((way) => ({ sub, text, em, ...way }))
		)
	);
}

/** The first of the ways that fits; the smallest are tried before all, as most often none does. */
function firstFit(groups: Group[], size: Size, ways: Attempt[]): Plan | null {
	const fit = (attempt: Attempt) => {
		const plan = measure(groups, size, attempt);
		return plan.fits ? plan : null;
	};
	if (!ways.slice(-WAYS.length).some(fit)) return null;
	for (const way of ways) {
		const plan = fit(way);
		if (plan) return plan;
	}
	return null;
}
