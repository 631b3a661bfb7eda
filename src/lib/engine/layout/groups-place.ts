/** A measured list of dots and words, set into its box. */
import { balance } from './balance.ts';
import {
	BETWEEN,
	GAP,
	baseline,
	blockHeight,
	dotLine,
	headBaseline,
	headHeight,
	type Group,
	type Line,
	type Plan
} from './groups-measure.ts';
import type { Label, Rule, Size } from '#lib/engine/scene.ts';
import { textWidth } from './text.ts';

export interface GroupLayout {
	radius: number;
	/** Centre of each entry's dot by its key, in px. */
	dots: Map<string, { x: number; y: number }>;
	labels: Label[];
	rules: Rule[];
}

/** Room to spare goes to the lines first, then between the groups, and the rest around it all. */
export function place(groups: Group[], { width, height }: Size, plan: Plan): GroupLayout {
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
		layout.labels.push({
			key,
			lines: block.head,
			x: margin,
			y: y + headBaseline(block, plan, extra),
			anchor: 'start',
			size: headSize,
			kind: 'strong',
			tone
		});
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
		const common: Pick<Label, 'x' | 'anchor' | 'tone'> = {
			x: x + 2 * radius + GAP * text,
			anchor: 'start',
			tone: entry.tone
		};
		layout.dots.set(entry.key, { x: x + radius, y });
		layout.labels.push({
			...common,
			key: `${entry.key}-text`,
			lines: [entry.text],
			y: base,
			size: text,
			kind: sub ? 'strong' : 'note'
		});
		if (words.length > 0)
			layout.labels.push({
				...common,
				key: `${entry.key}-sub`,
				lines: balance(words.join(' '), widest(words, text - 1), text - 1),
				y: base + 1.2 * text,
				size: text - 1,
				kind: 'note'
			});
	}
}

/** Width of the widest line, in px. */
function widest(lines: string[], size: number): number {
	return Math.max(...lines.map((line) => textWidth(line, size)));
}
