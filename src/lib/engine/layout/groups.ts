/** Dots with words beside them, under headings: a list that fits its box, for people and answers. */
import {
	baseline,
	BETWEEN,
	blockHeight,
	dotLine,
	GAP,
	headBaseline,
	headHeight,
	measure,
	type Attempt,
	type Group,
	type Line,
	type Plan
} from './groups-measure.ts';
import type { Label, Rule, Size } from '#lib/engine/scene.ts';
import { balance, noteSize, label, linesWidth } from './text.ts';

export type { Group } from './groups-measure.ts';

interface GroupLayout {
	radius: number;
	/** Centre of each entry's dot by its key, in px. */
	dots: Map<string, { x: number; y: number }>;
	labels: Label[];
	rules: Rule[];
}

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

/** Room to spare goes to the lines first, then between the groups, and the rest around it all. */
function place(groups: Group[], { width, height }: Size, plan: Plan): GroupLayout {
	const { text, margin, heads, blocks, headSize } = plan;
	const lineCount = blocks.reduce((sum, b) => sum + b.lines.length, 0);
	const spare = Math.max(0, height - plan.height);
	const extra = Math.min(spare / 2 / lineCount, text * 1.4);
	const used = blocks.reduce((sum, b) => sum + blockHeight(b, plan, extra), 6);
	const between = Math.min((BETWEEN + 5) * text, (height - used) / blocks.length);
	const layout: GroupLayout = { radius: plan.radius, dots: new Map(), labels: [], rules: [] };

	let y = (height - used - between * blocks.length) / 2 + 3;
	blocks.forEach((block, i) => {
		const { key, tone } = groups[i];
		if (i > 0)
			layout.rules.push({
				key: `above-${key}`,
				d: `M${margin},${y}H${width - margin}`,
				style: 'solid',
				tone: 'faint'
			});
		y += between / 2;
		const first = y + headBaseline(block, plan, extra);
		layout.labels.push(
			label(key, block.head, { x: margin, y: first, size: headSize, kind: 'strong', tone })
		);
		let top = heads === 'side' ? y : y + headHeight(block.head, plan);
		for (const line of block.lines) {
			placeLine(line, top + dotLine(line, text, extra), plan, layout);
			top += line.height + extra;
		}
		y += blockHeight(block, plan, extra) + between / 2;
	});
	return layout;
}

function placeLine(line: Line, y: number, plan: Plan, layout: GroupLayout): void {
	const { text, radius, sub } = plan;
	for (const placed of line.entries) {
		const { entry, x, sub: words } = placed;
		const base = baseline(y, placed, text);
		const common = { x: x + 2 * radius + GAP * text, tone: entry.tone };
		layout.dots.set(entry.key, { x: x + radius, y });
		const kind = sub ? 'strong' : 'note';
		layout.labels.push(
			label(`${entry.key}-text`, entry.text, { ...common, y: base, size: text, kind })
		);
		if (words.length === 0) continue;
		const lines = balance(words.join(' '), linesWidth(words, text - 1), text - 1);
		const under = { ...common, y: base + 1.2 * text, size: text - 1 };
		layout.labels.push(label(`${entry.key}-sub`, lines, under));
	}
}
