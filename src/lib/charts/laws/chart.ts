/** Chart "laws": the laws and measures that followed, by year and jurisdiction. */
import { readWhen } from '#lib/content/dates.ts';
import type { Laws } from './schema.ts';
import { gridlines, layoutLaws, type Box, type Law } from './layout.ts';
import { effectNotes, entryNotes } from './notes.ts';
import type { Label, LegendItem, Look, Mark, Rule, Scene, Size } from '#lib/engine/scene.ts';
import { defineChart, fixed, found } from '#lib/engine/chart.ts';
import { labelBox } from '#lib/engine/layout/text.ts';

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
	const names = rows.map(({ jurisdiction, left, y }, i): Label => ({
		key: `row-${i}`,
		lines: [jurisdiction],
		x: left,
		y: y + 0.36 * note,
		anchor: 'start',
		size: note,
		kind: 'note',
		tone: quiet ? 'faint' : 'ink'
	}));
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
		const law = found(
			'laws',
			key,
			data.laws.find((l) => keyOf(l) === key)
		);
		const { jurisdiction, name, dateIs, date, kind, note } = law;
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
