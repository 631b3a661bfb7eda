/** The words around the chart "aftermath". */
import { readWhen } from '$lib/data/dates';
import type { Aftermath } from '$lib/data/schema/aftermath';
import { sourcesOf } from './layout/cites';
import type { ChartWords } from './scene';

const PRECISION: Record<Aftermath['events'][number]['date']['precision'], string> = {
	day: 'to the day',
	month: 'to the month',
	year: 'to the year',
	approximate: 'about then'
};

export const aftermathWords: ChartWords<Aftermath> = {
	title: ({ from, to }) => `What followed, ${from} to ${to}: accountability and retaliation`,
	description: ({ from, to, events }) => {
		const on = (side: Aftermath['events'][number]['side']) =>
			events.filter((event) => event.side === side);
		const list = (side: Aftermath['events'][number]['side']) =>
			on(side)
				.map((event) => `${readWhen(event.date)}, ${event.text}`)
				.join(' ');
		return (
			`${events.length} events on a time scale from ${from} to ${to}. Accountability, ` +
			`${on('accountability').length} events: ${list('accountability')} Retaliation, ` +
			`${on('retaliation').length} events: ${list('retaliation')}`
		);
	},
	panels: () => [
		{
			step: 'aftermath-justice',
			caption: 'Accountability: events on the left of the years. A ring: the day is not known.',
			size: { width: 300, height: 440 }
		},
		{
			step: 'aftermath-retaliation',
			caption: 'Retaliation: events on the right of the years.',
			size: { width: 300, height: 440 }
		},
		{
			step: 'aftermath-december',
			caption: 'November and December 2012 drawn larger: two answers on the same day.',
			size: { width: 300, height: 440 }
		}
	],
	tables: ({ events }) => [
		{
			caption: 'Events, in order',
			columns: ['Date', 'Known', 'Side', 'What happened', 'Source'],
			rows: events.map(({ date, side, text, claims }) => [
				readWhen(date),
				PRECISION[date.precision],
				side,
				text,
				sourcesOf(claims)
			])
		}
	]
};
