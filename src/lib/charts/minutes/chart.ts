/** Chart "minutes": the last day as far as it is recorded, then what the 78 minutes are said to measure. */
import type { Minutes } from './schema.ts';
import { margin, move } from '#lib/engine/layout/compose.ts';
import { defineChart, fixed, found, type Clock } from '#lib/engine/chart.ts';
import { noteSize } from '#lib/engine/layout/text.ts';
import { DAY, lastDay } from './day.ts';
import { dial, HOUR, inside } from './dial.ts';
import { meanings } from './meanings.ts';
import type { Look, Mark, Scene, Size } from '#lib/engine/scene.ts';

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
