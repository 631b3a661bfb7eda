/** Chart "days": the detention on a calendar that fills as the reader scrolls. */
import { addMonths, daysElapsed, daysInclusive } from '#lib/content/dates.ts';
import type { Days } from './schema.ts';
import type { Heading } from '#lib/engine/layout/compose.ts';
import { detained, shortDate, describeDay } from './day-list.ts';
import { calendar, type Bracket } from './calendar.ts';
import type { LegendItem, Size } from '#lib/engine/scene.ts';
import { defineChart, fixed, type Clock } from '#lib/engine/chart.ts';

const steps = ['days-arrest', 'days-fill', 'days-illness', 'days-butyrka', 'days-count'] as const;
type Step = (typeof steps)[number];

/** The steps in which days pass as the reader scrolls. */
const RUNNING: readonly Step[] = ['days-fill', 'days-butyrka'];

function layOut(data: Days, step: Step, size: Size): Clock {
	const all = detained(data);
	const spentAt = spentDays(data, step);
	const picture = calendar(
		{
			days: all,
			look: (day) => (day >= data.transfer.date.at ? 'disc-harm' : 'disc-ink'),
			bracket: bracketOf(data, step, all),
			counted: step === 'days-count'
		},
		size
	);
	return (progress) => {
		const spent = spentAt(progress);
		const drawn = picture(spent, headingOf(data, step, spent, all));
		return { size, ...drawn, legend: legendOf(data, spent, all) };
	};
}

/** A3 and A4, in Hz: not a scale, only easy to tell apart. */
const [LOW, HIGH] = [220, 440];

export const days = defineChart({
	id: 'days',
	steps,
	sound: {
		steps: ['days-count'],
		each: 0.035,
		share: 0.7,
		sound: ({ look }) => ({ hz: look.endsWith('-harm') ? LOW : HIGH, voice: 'clear' })
	},

	scene(data: Days, step, size) {
		const clock = layOut(data, step, size);
		return RUNNING.includes(step) ? clock : fixed(clock(1));
	},

	describe(data, step, key) {
		return describeDay(data, key);
	}
});

/** How many days have passed in a step, counting the first, at a progress from 0 to 1. */
function spentDays(data: Days, step: Step): (progress: number) => number {
	const total = daysInclusive(data.arrest.date.at, data.death.date.at);
	const ill = daysInclusive(data.arrest.date.at, illAt(data));
	switch (step) {
		case 'days-arrest':
			return () => 1;
		case 'days-fill':
			return (progress) => 1 + Math.round(progress * (ill - 1));
		case 'days-illness':
			return () => ill;
		case 'days-butyrka':
			return (progress) => ill + Math.round(progress * (total - ill));
		case 'days-count':
			return () => total;
	}
}

/** Where the clock stops for the illness. The day is approximate, so the bracket is dashed. */
function illAt(data: Days): string {
	return addMonths(data.arrest.date.at, data.illness.afterMonths);
}

function headingOf(data: Days, step: Step, spent: number, all: string[]): Heading {
	const count = {
		numeral: String(spent),
		widest: String(all.length),
		strong: spent === 1 ? 'day' : 'days'
	};
	const today = shortDate(all[spent - 1]);
	switch (step) {
		case 'days-arrest':
			return { ...count, notes: [today] };
		case 'days-illness':
			return {
				...count,
				numeral: String(data.illness.afterMonths),
				strong: 'months or so',
				notes: [
					`Firestone: ${[`${data.illness.weightLostPounds} pounds lost`, ...data.illness.diagnoses].join(', ')}`
				]
			};
		case 'days-count': {
			const between = daysElapsed(data.arrest.date.at, data.death.date.at);
			return {
				...count,
				notes: [`counting both the first and the last day; ${between} days elapsed`]
			};
		}
		default:
			return { ...count, notes: [`to ${today}`] };
	}
}

function bracketOf(data: Days, step: Step, all: string[]): Bracket | undefined {
	if (step === 'days-illness')
		return {
			from: all[0],
			to: illAt(data),
			wordings: [`about ${data.illness.afterMonths} months`],
			at: 'above',
			style: 'dashed',
			tone: 'ink'
		};
	if (step !== 'days-butyrka' && step !== 'days-count') return undefined;
	const { from, to, date } = data.transfer;
	const move = date.at;
	return {
		from: move,
		to: all[all.length - 1],
		wordings: [
			`${shortDate(move)}: moved from ${from} to ${to}`,
			`${shortDate(move)}: moved to ${to}`
		],
		at: 'below',
		style: 'solid',
		tone: 'harm'
	};
}

function legendOf(data: Days, spent: number, all: string[]): LegendItem[] {
	const moved = all[spent - 1] >= data.transfer.date.at;
	return [
		{ look: 'disc-ink', text: 'One dot is one day in detention' },
		...(moved
			? [
					{
						look: 'disc-harm',
						text: `a day from the move to ${data.transfer.to} to his death`
					} as const
				]
			: []),
		...(spent < all.length ? [{ look: 'ring-faint', text: 'a day still to come' } as const] : [])
	];
}
