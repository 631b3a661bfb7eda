/** Chart "laws": the laws and sanctions instruments that followed, by year and jurisdiction. */
import { readWhen } from '$lib/data/dates';
import type { Laws } from '$lib/data/schema/laws';
import { gridlines, layoutLaws, type Frame, type Law } from './laws-layout';
import { firstNote, unprovenNote } from './laws-notes';
import type { Chart, Label, LegendItem, Look, Mark, Rule } from './scene';
import { assertStep, found } from './layout/steps';

const steps = ['laws-first', 'laws-spread', 'laws-kinds', 'laws-unproven'] as const;
type Step = (typeof steps)[number];

const KINDS: Record<Law['kind'], Look> = {
	statute: 'disc-ink',
	'government act': 'square-evidence',
	resolution: 'cross-ink'
};
const DAY_UNKNOWN: Look = 'ring-ink';
const keyOf = (law: Law) => `law-${law.id}`;
const tellsKinds = (step: Step) => step === 'laws-kinds' || step === 'laws-unproven';

/** A ring stands for a law whose day is not known; other kinds keep their shape. */
function lookOf({ kind, date }: Law, step: Step): Look {
	if (tellsKinds(step) && kind !== 'statute') return KINDS[kind];
	return date.precision === 'day' ? KINDS.statute : DAY_UNKNOWN;
}

/** The laws that a step draws, the earliest first. */
function drawn(frame: Frame, step: Step): Frame['rows'] {
	const [first] = frame.rows;
	return step === 'laws-first' ? [{ ...first, laws: first.laws.slice(0, 1) }] : frame.rows;
}

export const laws: Chart<Laws> = {
	scene(data, step, _progress, size) {
		assertStep('laws', steps, step);
		const frame = layoutLaws(data.laws, size);
		const { radius, note } = frame;
		const rows = drawn(frame, step);
		const placed = rows.flatMap((row) => row.laws);
		const marks = placed.map(({ law, x, y }): Mark => {
			const group = tellsKinds(step) ? law.kind : law.jurisdiction;
			return { key: keyOf(law), x, y, look: lookOf(law, step), group };
		});
		const names = rows.map(({ jurisdiction, left, y }, i): Label => ({
			key: `row-${i}`,
			lines: [jurisdiction],
			x: left,
			y: y + 0.36 * note,
			anchor: 'start',
			size: note,
			kind: 'note',
			tone: 'ink'
		}));
		const notes =
			step === 'laws-first'
				? firstNote(frame)
				: step === 'laws-unproven'
					? unprovenNote(data.unproven, frame)
					: [];
		// How far a date known to the month or year only may be elsewhere, where the dot does not show it.
		const doubts = placed
			.filter(({ law, from, to }) => law.date.precision !== 'day' && to - from > 2 * radius + 4)
			.map(({ law, x, y, from, to }): Rule => {
				const d = `M${from},${y - 3}v6M${from},${y}H${x - radius}M${x + radius},${y}H${to}M${to},${y - 3}v6`;
				return { key: `doubt-${law.id}`, d, style: 'dashed', tone: 'ink' };
			});
		return {
			size,
			radius,
			marks,
			labels: [...frame.axis, ...names, ...notes],
			rules: [gridlines(frame, [...names, ...notes]), ...doubts],
			legend: legend(
				step,
				placed.map(({ law }) => law)
			)
		};
	},

	tell(data, step, key) {
		assertStep('laws', steps, step);
		const law = found(
			'laws',
			key,
			data.laws.find((l) => keyOf(l) === key)
		);
		const { jurisdiction, name, dateIs, date, kind, note } = law;
		return `${jurisdiction}, ${dateIs} ${readWhen(date)}: ${name} (${kind}). ${note}`.trim();
	}
};

function legend(step: Step, placed: Law[]): LegendItem[] {
	const looks = new Set(placed.map((law) => lookOf(law, step)));
	const kinds = tellsKinds(step);
	const texts: [Look, string][] = [
		[
			KINDS.statute,
			kinds ? 'One dot is one statute' : 'One dot is one law or sanctions instrument'
		],
		[DAY_UNKNOWN, kinds ? 'statute, day not known' : 'day not known'],
		[KINDS['government act'], 'act of a government'],
		[KINDS.resolution, 'resolution of a parliament']
	];
	return texts.filter(([look]) => looks.has(look)).map(([look, text]) => ({ look, text }));
}
