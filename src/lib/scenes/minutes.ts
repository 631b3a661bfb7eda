/** Chart "minutes": the time he was left, as his employer tells it, round a dial. */
import type { Minutes } from '$lib/data/schema/minutes';
import { margin, stack } from './layout/compose';
import type { Chart, Label, Scene, Size } from './scene';
import { single } from './layout/single';
import { assertStep, found } from './layout/steps';
import { noteSize } from './layout/type';

const steps = ['minutes-night', 'minutes-clock', 'minutes-after'] as const;

/** Dots of the dial's first round: the minutes of an hour. */
const HOUR = 60;
const FIRST = 'The first hour';
const FURTHER = 'The minutes after it';

export const minutes: Chart<Minutes> = {
	scene(data, step, progress, size) {
		assertStep('minutes', steps, step);
		if (step === 'minutes-night') return night(size);
		const spent =
			step === 'minutes-clock' ? Math.round(progress * data.total.value) : data.total.value;
		return dial(data, spent, step === 'minutes-after', size);
	},

	tell(data, step, key) {
		assertStep('minutes', steps, step);
		if (step === 'minutes-night') {
			found('minutes', key, key === 'night' || undefined);
			return 'The last night. One dot is this one night.';
		}
		const minute = Number(key.split('-')[1]);
		found('minutes', key, (minute >= 1 && minute <= data.total.value) || undefined);
		return `Minute ${minute} of ${data.total.value}, by his employer’s account.`;
	}
};

function night(size: Size): Scene {
	const mark = { key: 'night', look: 'disc-harm', group: 'The last night' } as const;
	const picture = single(size, mark, { strong: 'The last night' });
	return {
		size,
		...picture,
		rules: [],
		legend: [{ look: 'disc-harm', text: 'One dot is one night' }]
	};
}

function dial(data: Minutes, spent: number, after: boolean, size: Size): Scene {
	const total = data.total.value;
	const across = Math.min(size.width, size.height) - 2 * margin(size);
	// Round the dial 60 dots stand `pitch` px apart; those of the next round stand further in.
	const pitch = Math.min(across / (HOUR / Math.PI + 0.8), 42);
	const reach = (pitch * HOUR) / (2 * Math.PI);
	const radius = Math.max(2, pitch * 0.36);
	const inward = pitch * 1.15;
	const middle = { x: size.width / 2, y: size.height / 2 };
	const rounds = Math.ceil(total / HOUR);
	return {
		size,
		radius,
		marks: Array.from({ length: total }, (_, i) => {
			const round = Math.floor(i / HOUR);
			const angle = ((i + 0.5) / HOUR) * 2 * Math.PI;
			const far = reach - round * inward;
			return {
				key: `minute-${i + 1}`,
				x: middle.x + far * Math.sin(angle),
				y: middle.y - far * Math.cos(angle),
				look: i < spent ? 'disc-harm' : 'ring-faint',
				group: round === 0 ? FIRST : FURTHER
			};
		}),
		labels: inside(spent, after, middle, reach - (rounds - 1) * inward - radius, noteSize(size)),
		rules: [],
		legend: [
			{ look: 'disc-harm', text: 'One dot is one minute' },
			...(spent < total ? [{ look: 'ring-faint', text: 'a minute still to come' } as const] : [])
		]
	};
}

/** The number and its words within the dial, whose inner radius is `free` px. */
function inside(
	spent: number,
	after: boolean,
	middle: { x: number; y: number },
	free: number,
	note: number
): Label[] {
	const size = Math.min(free * 0.95, 260);
	const words = {
		strong: spent === 1 ? 'minute' : 'minutes',
		notes: after ? ['His employer’s timing; no other was found.'] : ['as his employer tells it']
	};
	const placed = stack(words, { x: middle.x, y: 0, width: free * 1.55, note }, 'middle');
	const high = size * 0.76;
	const gap = note * 0.9;
	const top = middle.y - (high + gap + placed.height) / 2;
	return [
		{
			key: 'numeral',
			lines: [String(spent)],
			x: middle.x,
			y: top + high,
			anchor: 'middle',
			size,
			kind: 'numeral',
			tone: 'harm'
		},
		...placed.labels.map((label) => ({ ...label, y: label.y + top + high + gap }))
	];
}
