/** Dots with words beside them, under headings: a list that fits its box, for people and answers. */
import { measure, type Attempt, type Group, type Plan } from './groups-measure.ts';
import { place, type GroupLayout } from './groups-place.ts';
import type { Size } from '#lib/engine/scene.ts';
import { noteSize } from './type.ts';

/** Ways to set a list: in columns, which are easiest to read, or one entry after another. */
const COLUMNS = [
	{ heads: 'side', flow: false },
	{ heads: 'above', flow: false }
] as const;
const FLOW = [
	{ heads: 'side', flow: true },
	{ heads: 'above', flow: true }
] as const;
const DENSEST: Attempt = { sub: false, subWidth: 0, text: 11, em: 0.4, heads: 'above', flow: true };

/**
 * The list at the largest text that fits in the box (px), with the smaller words or their shorter
 * form if there is room. Every dot is drawn and named whatever the size.
 */
export function layoutGroups(groups: Group[], size: Size): GroupLayout {
	const most = Math.max(12, noteSize(size));
	const sizes = Array.from({ length: most - 11 }, (_, i) => most - i);
	const large = [1, 0.8, 0.6];
	const small = [0.8, 0.6, 0.4];
	const plan =
		firstFit(groups, size, attempts(19, sizes, large, COLUMNS)) ??
		firstFit(groups, size, attempts(13, sizes, large, COLUMNS)) ??
		(hasBrief(groups)
			? firstFit(briefly(groups), size, attempts(19, sizes, large, COLUMNS))
			: null) ??
		firstFit(groups, size, attempts(null, sizes, small, COLUMNS)) ??
		firstFit(groups, size, attempts(null, sizes, small, FLOW)) ??
		firstFit(groups, size, attempts(null, [11], small, [...COLUMNS, ...FLOW]));
	// Nothing fits in a box smaller than any that is made: the densest way there is.
	return place(groups, size, plan ?? measure(groups, size, DENSEST));
}

function hasBrief(groups: Group[]): boolean {
	return groups.some(({ entries }) => entries.some(({ brief }) => brief !== undefined));
}

/** The list with the shorter form of its smaller words. */
function briefly(groups: Group[]): Group[] {
	return groups.map((group) => ({
		...group,
		entries: group.entries.map((entry) => ({ ...entry, sub: entry.brief }))
	}));
}

/**
 * Ways to set the list, the best first: large text, then large dots (radius in em). `subWidth`: how
 * wide the smaller words are at least, in em; null without them.
 */
function attempts(
	subWidth: number | null,
	sizes: number[],
	radii: number[],
	ways: readonly Pick<Attempt, 'heads' | 'flow'>[]
): Attempt[] {
	const words = { sub: subWidth !== null, subWidth: subWidth ?? 0 };
	return sizes.flatMap((text) =>
		radii.flatMap((em) => ways.map((way) => ({ ...words, text, em, ...way })))
	);
}

/** The first of the ways that fits; the smallest are tried before all, as most often none does. */
function firstFit(groups: Group[], size: Size, ways: Attempt[]): Plan | null {
	const fit = (attempt: Attempt) => {
		const plan = measure(groups, size, attempt);
		return plan.fits ? plan : null;
	};
	const smallest = ways[ways.length - 1];
	const isSmallest = ({ text, em }: Attempt) => text === smallest.text && em === smallest.em;
	if (!ways.filter(isSmallest).some(fit)) return null;
	for (const way of ways) {
		const plan = fit(way);
		if (plan) return plan;
	}
	return null;
}
