/** Chart "laws": the laws and measures that followed, by year and jurisdiction. */
import { readWhen } from '#lib/content/dates.ts';
import type { Laws } from './schema.ts';
import { gridlines, layoutLaws, type Box, type Law, type Frame } from './layout.ts';
import type { Label, LegendItem, Look, Mark, Rule, Scene, Size } from '#lib/engine/scene.ts';
import { defineChart, fixed, found } from '#lib/engine/chart.ts';
import { labelBox, LINE_HEIGHT, wrap, label, linesWidth } from '#lib/engine/layout/text.ts';
import { move } from '#lib/engine/layout/compose.ts';

const steps = ['laws-spread', 'laws-kinds', 'laws-effect'] as const;
type Step = (typeof steps)[number];

const keyOf = (law: Law) => `law-${law.id}`;

/**
 * A ring is a law whose day is not known. Only one step shows the kinds, with those that only bar
 * entry lighter; in one, all are quiet.
 */
function lookOf({ kind, date, entryOnly }: Law, step: Step): Look {
	if (step === 'laws-kinds') {
		if (kind === 'government act') return entryOnly ? 'square-faint' : 'square-evidence';
		if (kind === 'resolution') return entryOnly ? 'cross-faint' : 'cross-ink';
		if (entryOnly) return 'disc-faint';
	}
	const tone = step === 'laws-effect' ? 'faint' : 'ink';
	return date.precision === 'day' ? `disc-${tone}` : `ring-${tone}`;
}

function draw(data: Laws, step: Step, size: Size): Scene {
	const frame = layoutLaws(data.laws, size);
	const { radius, note, rows } = frame;
	const quiet = step === 'laws-effect';
	const placed = rows.flatMap((row) => row.laws);
	const marks = placed.map(({ law, x, y }): Mark => {
		const group = step === 'laws-kinds' ? law.kind : law.jurisdiction;
		return { key: keyOf(law), x, y, look: lookOf(law, step), group };
	});
	const effects = quiet ? effectNotes(data.effects, frame) : null;
	const names = rows.map(({ jurisdiction, left, y }, i) => {
		const tone = quiet ? 'faint' : 'ink';
		return label(`row-${i}`, jurisdiction, { x: left, y: y + 0.36 * note, size: note, tone });
	});
	const labels = [
		...(effects && !effects.names ? [] : names),
		...(step === 'laws-kinds' ? entryNotes(frame) : [])
	];
	// The stretch that a date known to the month or year only may be in, where the dot is smaller.
	const brackets = placed
		.filter(({ law, from, to }) => law.date.precision !== 'day' && to - from > 2 * radius + 4)
		.map(({ law, x, y, from, to }): Rule => {
			const d = `M${from},${y - 3}v6M${from},${y}H${x - radius}M${x + radius},${y}H${to}M${to},${y - 3}v6`;
			return { key: `uncertainty-${law.id}`, d, style: 'dashed', tone: quiet ? 'faint' : 'ink' };
		});
	return {
		size,
		radius,
		marks,
		labels: [...frame.axis, ...labels, ...(effects?.labels ?? [])],
		rules: [gridlines(frame, [...labels.map(labelBox), ...around(effects?.labels)]), ...brackets],
		legend: legend(step, new Set(marks.map(({ look }) => look)))
	};
}

export const laws = defineChart({
	id: 'laws',
	steps,

	scene: (data: Laws, step, size) => fixed(draw(data, step, size)),

	describe(data, step, key) {
		const law = data.laws.find((l) => keyOf(l) === key);
		const { jurisdiction, name, dateIs, date, kind, note } = found('laws', key, law);
		return `${jurisdiction}, ${dateIs} ${readWhen(date)}: ${name} (${kind}). ${note}`.trim();
	}
});

/** The box (px) around all of the labels, if any, down to the end of the picture. */
function around(labels: Label[] = []): Box[] {
	const boxes = labels.map(labelBox);
	if (boxes.length === 0) return [];
	const [x0, y0] = [Math.min(...boxes.map((b) => b.x0)), Math.min(...boxes.map((b) => b.y0))];
	return [{ x0, y0, x1: Math.max(...boxes.map((b) => b.x1)), y1: Infinity }];
}

/** To the right of each law that, as far as we could find, only bars entry. */
function entryNotes({ rows, radius, note }: Frame): Label[] {
	const all = rows.flatMap((row) => row.laws);
	return all
		.filter(({ law }) => law.entryOnly)
		.map(({ law, x, y }) => {
			const at = { x: x + radius + 0.5 * note, y: y + 0.36 * note };
			return label(`entry-${law.id}`, 'entry only', { ...at, size: note, tone: 'faint' });
		});
}

const QUESTION = 'Does it work?';

/** How the answers are set: beside the rows' names or in their place, and under the question or not. */
interface Way {
	names: boolean;
	question: boolean;
}

const WAYS: Way[] = [
	{ names: true, question: true },
	{ names: false, question: true },
	{ names: false, question: false }
];

/**
 * The answers to the question whether it works, each with who gives it, in the corner below the
 * first rows; and whether the rows' names have room beside them.
 */
function effectNotes(effects: Laws['effects'], frame: Frame): { labels: Label[]; names: boolean } {
	for (const way of WAYS)
		for (let size = frame.note; size >= 11; size--)
			for (let k = 2; k < frame.rows.length; k++) {
				const labels = setInCorner(effects, frame, k, size, way);
				if (labels) return { labels, names: way.names };
			}
	return { labels: [], names: true };
}

/** The answers below each other, left of the last `k` rows; null where they do not fit. */
function setInCorner(
	effects: Laws['effects'],
	{ rows, edges, pitch, radius }: Frame,
	k: number,
	size: number,
	{ names, question }: Way
): Label[] | null {
	const last = rows.slice(-k);
	const right = Math.min(
		...last.map((row) => (names ? row.left : Math.min(...row.laws.map(({ x }) => x)) - radius))
	);
	const width = Math.min(size * 30, right - edges[0] - size);
	const bottom = last[last.length - 1].y + pitch / 2;
	const labels: Label[] = [];
	let y = 0;
	let widest = 0;
	const set = (key: string, text: string, kind: 'strong' | 'note', large = size) => {
		const lines = wrap(text, width, large, kind);
		widest = Math.max(widest, linesWidth(lines, large, kind));
		const tone = kind === 'note' ? 'faint' : 'ink';
		labels.push(label(key, lines, { x: edges[0], y: y + 0.78 * large, size: large, kind, tone }));
		y += lines.length * LINE_HEIGHT * large;
	};
	if (question) set('question', QUESTION, 'strong', Math.round(size * 1.25));
	effects.forEach(({ short, teller }, i) => {
		if (y > 0) y += size * 0.5;
		set(`effect-${i}`, short, 'strong');
		set(`effect-${i}-teller`, teller, 'note');
	});
	// Beside names, the corner is wide enough only where no answer needs a second line.
	const broken = labels.some(({ key, lines }) => /^effect-\d+$/.test(key) && lines.length > 1);
	if (widest > width || y > k * pitch || (names && broken)) return null;
	return move(labels, { y: bottom - y });
}

function legend(step: Step, drawn: ReadonlySet<Look>): LegendItem[] {
	const kinds: LegendItem[] = [
		{ look: 'disc-ink', text: 'One dot: one statute' },
		{ look: 'ring-ink', text: 'day not known' },
		{ look: 'square-evidence', text: 'government act' },
		{ look: 'cross-ink', text: 'resolution of a parliament' },
		{ look: 'disc-faint', text: 'entry only' },
		{ look: 'square-faint', text: 'act, entry only' },
		{ look: 'cross-faint', text: 'resolution' }
	];
	const plain = (['ink', 'faint'] as const).flatMap((tone): LegendItem[] => [
		{ look: `disc-${tone}`, text: 'One dot is one law or measure' },
		{ look: `ring-${tone}`, text: 'day not known' }
	]);
	return (step === 'laws-kinds' ? kinds : plain).filter(({ look }) => drawn.has(look));
}
