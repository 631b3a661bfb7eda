/** The last day: one dot, and what is recorded of it, each entry with who reports it. */
import { capital } from '#lib/content/rich.ts';
import type { Minutes } from './schema.ts';
import { margin, move } from '#lib/engine/layout/compose.ts';
import { setNotes, type Note } from '#lib/engine/layout/notes.ts';
import { textWidth, noteSize } from '#lib/engine/layout/text.ts';
import type { Scene, Size } from '#lib/engine/scene.ts';

/** The day as the detention's dates have it, which are in another file: a test compares them. */
export const DAY = '16 November 2009';

/** Widest that the entries are set, in em. */
const WIDEST = 28;

/** The dot and its day, over a line with the entries beside it. */
export function lastDay(data: Minutes, size: Size): Scene {
	const plan = fit(entries(data), size);
	const { radius, strong, indent, head, placed } = plan;
	const width = indent + Math.max(placed.width, textWidth(DAY, strong, 'strong'));
	const height = head + placed.height;
	const left = (size.width - width) / 2;
	const top = (size.height - height) / 2;
	const x = left + indent;
	const y = top + Math.max(radius, 0.6 * strong);
	return {
		size,
		radius,
		marks: [{ key: 'night', x: left + radius, y, look: 'disc-ink', group: 'The last day' }],
		labels: [
			{
				key: 'day',
				lines: [DAY],
				x,
				y: y + 0.36 * strong,
				anchor: 'start',
				size: strong,
				kind: 'strong',
				tone: 'ink'
			},
			...move(placed.labels, { x, y: top + head })
		],
		rules: [
			{
				key: 'day-line',
				d: `M${left + radius} ${y + radius * 1.3}V${top + height}`,
				style: 'solid',
				tone: 'faint'
			}
		],
		legend: [{ look: 'disc-ink', text: 'One dot is one day: the day he died' }]
	};
}

function entries({ lastDay: day }: Minutes): Note[] {
	return day.map(({ when, text, teller }, i) => ({
		key: `day-${i}`,
		parts: [
			{ text: capital(when), kind: 'strong', tone: 'ink' },
			{ text, kind: 'note', tone: 'ink' },
			{ text: `According to ${teller}`, kind: 'note', tone: 'faint' }
		]
	}));
}

/** The largest setting that fits, with some of the room to spare between the entries. */
function fit(notes: Note[], size: Size) {
	const m = margin(size);
	const set = (note: number, apart = 0.7 * note) => {
		const radius = Math.round(1.2 * note);
		const strong = Math.round(1.7 * note);
		const indent = 2 * radius + 0.8 * note;
		const width = Math.min(size.width - 2 * m - indent, WIDEST * note);
		const head = Math.max(2 * radius, 1.2 * strong) + apart;
		const placed = setNotes(notes, { width, size: note, apart });
		return { note, apart, radius, strong, indent, head, placed };
	};
	const spare = ({ head, placed }: ReturnType<typeof set>) =>
		size.height - 2 * m - head - placed.height;
	for (let note = noteSize(size); note >= 11; note--) {
		const plan = set(note);
		const left = spare(plan);
		if (left >= 0) return set(note, plan.apart + Math.min(left / 8, 1.3 * note));
	}
	return set(11, 4);
}
