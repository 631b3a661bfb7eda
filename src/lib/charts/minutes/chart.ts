/** Chart "minutes": the last day as far as it is recorded, then what the 78 minutes are said to measure. */
import type { Minutes } from './schema.ts';
import { margin, move } from '#lib/engine/layout/compose.ts';
import { defineChart, fixed, found, type Clock } from '#lib/engine/chart.ts';
import { noteSize, textWidth, label } from '#lib/engine/layout/text.ts';
import { dial, HOUR, inside } from './dial.ts';
import { meanings } from './meanings.ts';
import type { Look, Mark, Scene, Size } from '#lib/engine/scene.ts';
import { capital } from '#lib/content/rich.ts';
import { setNotes, type Note } from '#lib/engine/layout/notes.ts';

const steps = ['minutes-night', 'minutes-clock', 'minutes-after'] as const;

const FIRST = 'The first hour';
const FURTHER = 'The minutes after it';

export const minutes = defineChart({
	id: 'minutes',
	steps,

	scene(data: Minutes, step, size) {
		if (step === 'minutes-night') return fixed(lastDay(data, size));
		return step === 'minutes-clock' ? passing(data, size) : fixed(after(data, size));
	},

	describe(data, step, key) {
		if (step === 'minutes-night') {
			found('minutes', key, key === 'night' || undefined);
			return `${DAY}: the day he died.`;
		}
		const total = data.total.value;
		const minute = Number(key.split('-')[1]);
		found('minutes', key, (minute >= 1 && minute <= total) || undefined);
		return step === 'minutes-clock'
			? `Minute ${minute} of ${total}, as Firestone tells it.`
			: `Minute ${minute} of ${total}. Sources differ on what the ${total} minutes measure.`;
	}
});

/** The minutes passing, as Firestone tells it. */
function passing(data: Minutes, size: Size): Clock {
	const total = data.total.value;
	const { radius, free, places } = dial(
		total,
		Math.min(size.width, size.height) - 2 * margin(size)
	);
	const middle = { x: size.width / 2, y: size.height / 2 };
	const set = (strong: string) => {
		const words = { numeral: '', strong, note: 'as Firestone tells it', tone: 'harm' } as const;
		return move(inside(words, free, noteSize(size)), middle);
	};
	const [one, more] = [set('minute'), set('minutes')];
	const spentMarks = marksAt(move(places, middle), 'disc-harm');
	const comingMarks = marksAt(move(places, middle), 'ring-faint');
	return (progress) => {
		const spent = Math.round(progress * total);
		const [number, ...words] = spent === 1 ? one : more;
		return {
			size,
			radius,
			marks: [...spentMarks.slice(0, spent), ...comingMarks.slice(spent)],
			labels: [{ ...number, lines: [String(spent)] }, ...words],
			rules: [],
			legend: [
				{ look: 'disc-harm', text: 'One dot is one minute, as Firestone tells it' },
				...(spent < total ? [{ look: 'ring-faint', text: 'a minute still to come' } as const] : [])
			]
		};
	};
}

/** The same minutes in ink, not in the tone of harm: what they measure depends on who tells it. */
function after(data: Minutes, size: Size): Scene {
	const { radius, places, labels } = meanings(data, size);
	return {
		size,
		radius,
		marks: marksAt(places, 'disc-ink'),
		labels,
		rules: [],
		legend: [{ look: 'disc-ink', text: 'One dot is one minute' }]
	};
}

function marksAt(places: { x: number; y: number }[], look: Look): Mark[] {
	return places.map((at, i) => ({
		key: `minute-${i + 1}`,
		...at,
		look,
		group: i < HOUR ? FIRST : FURTHER
	}));
}

/** The day as the detention's dates have it, which are in another file: a test compares them. */
export const DAY = '16 November 2009';

/** Widest that the entries are set, in em. */
const WIDEST = 28;

/** The dot and its day, over a line with the entries beside it. */
function lastDay(data: Minutes, size: Size): Scene {
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
			label('day', DAY, { x, y: y + 0.36 * strong, size: strong, kind: 'strong' }),
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
