/** The words, figures and rows of the chart "aftermath". */
import { sheet, type Chapter } from '../chapter.ts';
import { aftermath } from './chart.ts';
import { readWhen, yearsBetween } from '#lib/content/dates.ts';
import { schema, type Aftermath } from './schema.ts';
import { NAMES, TRACKED } from './frame.ts';
import { cite } from '#lib/engine/chart.ts';
import { WHEN, whenCells } from '#lib/content/sheet.ts';

const PRECISION: Record<Aftermath['events'][number]['date']['precision'], string> = {
	day: 'to the day',
	month: 'to the month',
	year: 'to the year',
	approximate: 'approximate'
};

type Side = Aftermath['events'][number]['side'];

/** "What critics call retaliation or impunity, 5 events. 24 November 2008: …" */
function sideWords(events: Aftermath['events'], side: Side): string {
	const on = events.filter((event) => event.side === side);
	const count = `${on.length} ${on.length === 1 ? 'event' : 'events'}`;
	const list = on.map((event) => `${readWhen(event.date)}: ${event.text}`).join(' ');
	return `${NAMES[side]}, ${count}. ${list}`;
}

export const about = {
	chart: aftermath,
	schema,
	figures(aftermath, add) {
		for (const event of aftermath.events) {
			add(`aftermath.${event.id}`, event.date.at, readWhen(event.date));
		}
		const [lodged, ruled] = ['complaint', 'court'].map((id) =>
			aftermath.events.find((event) => event.id === id)
		);
		if (lodged && ruled) add('aftermath.wait', yearsBetween(lodged.date.at, ruled.date.at));
	},
	rows: sheet(
		{
			...WHEN,
			side: `“${NAMES.accountability}”, “${NAMES.critics}” or “${NAMES.neither}”`,
			event: 'What happened, in a few words',
			text: 'What happened, in a sentence'
		},
		({ events }) =>
			['aftermath-justice', 'aftermath-retaliation', 'aftermath-december'].flatMap((step) =>
				events.map(({ id, date, side, short, text, claims }) => ({
					step,
					mark: `event-${id}`,
					cells: { ...whenCells(date), side: NAMES[side], event: short, text },
					claims
				}))
			)
	),
	title: ({ from, to }) =>
		`What followed, ${from} to ${to}: seeking accountability, and what critics call retaliation or impunity`,
	description: ({ from, to, events }) =>
		`${events.length} events on a time scale from ${from} to ${to}. ` +
		[...TRACKED, 'neither' as const].map((side) => sideWords(events, side)).join(' '),
	panels: () => [
		{
			step: 'aftermath-justice',
			caption:
				`${NAMES.accountability}: the events to the left of the years. ` +
				'A ring: the day is not known.',
			size: { width: 300, height: 440 }
		},
		{
			step: 'aftermath-retaliation',
			caption:
				`${NAMES.critics}: the events to the right of the years. ` +
				'The square between them, an acquittal, is on neither side.',
			size: { width: 300, height: 440 }
		},
		{
			step: 'aftermath-december',
			caption:
				'November and December 2012 enlarged: two events on one day. The square, an acquittal, is on ' +
				'neither side.',
			size: { width: 300, height: 440 }
		}
	],
	tables: ({ events }) => [
		{
			caption: 'Events, in order',
			columns: ['Date', 'Precision', 'Side', 'What happened', 'Source'],
			rows: events.map(({ date, side, text, claims }) => [
				readWhen(date),
				PRECISION[date.precision],
				NAMES[side],
				text,
				cite(claims)
			])
		}
	],
	picture: [
		{ panels: 2, height: 880 },
		{ panels: 1, height: 560 }
	],
	socialImage: { panel: 2, scale: 1.2 },
	frameHeights: [1164, 946, 778],
	paper: { steps: ['aftermath-retaliation', 'aftermath-december'], height: 370 }
} satisfies Chapter<Aftermath>;
