/** The words around the chart "impunity". */
import { readWhen } from '$lib/data/dates';
import type { Impunity } from '$lib/data/schema/impunity';
import { sourcesOf } from './layout/cites';
import type { ChartWords } from './scene';

const OUTCOMES: Record<Impunity['doctors'][number]['outcome'], string> = {
	dismissed: 'case dismissed',
	acquitted: 'acquittal'
};

export const impunityWords: ChartWords<Impunity> = {
	title: ({ named, doctors }) => {
		const outcomes = doctors.map((doctor) => `one ${OUTCOMES[doctor.outcome]}`).join(', ');
		return `${named.value} ${named.unit} named, ${doctors.length} doctors charged: ${outcomes}`;
	},
	description: ({ named, doctors, promoted }) =>
		`${named.value} dots, one for each of the ${named.unit} named in the European Parliament. Apart from ` +
		`them ${doctors.length} doctors who were charged; no source says whether they are among the ` +
		`${named.value}. ` +
		doctors
			.map(
				(d) => `${d.name ?? 'The other'}, ${d.role}: ${d.outcome}, ${readWhen(d.date)}. ${d.text}`
			)
			.join(' ') +
		` ${promoted.text}`,
	panels: ({ named, doctors }) => [
		{
			step: 'impunity-doctors',
			caption:
				`${named.value} dots for the ${named.unit} named; under them, a cross for the case dismissed and a ` +
				`ring for the acquittal: the ${doctors.length} doctors.`,
			size: { width: 300, height: 400 }
		}
	],
	tables: ({ named, doctors, promoted }) => [
		{
			caption: 'Officials named, doctors charged, and what came of it',
			columns: ['Who', 'Number', 'What came of it', 'Date', 'Source'],
			rows: [
				[
					`${named.unit} named in the European Parliament`,
					String(named.value),
					'named; a ban on entry to be considered',
					'',
					sourcesOf(named.claims)
				],
				...doctors.map((d) => [
					d.name ? `${d.name}, ${d.role}` : d.role,
					'1',
					`${d.outcome}. ${d.text}`,
					readWhen(d.date),
					sourcesOf(d.claims)
				]),
				['others', 'not known', promoted.text, '', sourcesOf(promoted.claims)]
			]
		}
	]
};
