/** The words around the chart "laws". */
import { readWhen } from '$lib/data/dates';
import type { Laws } from '$lib/data/schema/laws';
import { sourcesOf } from './layout/cites';
import type { ChartWords } from './scene';

export const lawsWords: ChartWords<Laws> = {
	title: ({ laws }) => {
		const places = new Set(laws.map((law) => law.jurisdiction)).size;
		return `${laws.length} laws and sanctions instruments in ${places} jurisdictions`;
	},
	description: ({ laws, unproven }) => {
		const of = (kind: Laws['laws'][number]['kind']) =>
			laws.filter((law) => law.kind === kind).length;
		const list = laws.map((law) => `${law.jurisdiction}, ${readWhen(law.date)}`).join('; ');
		return (
			`A dot for each law or instrument, by date and jurisdiction: ${list}. ${of('statute')} are ` +
			`statutes, ${of('government act')} acts of a government, ${of('resolution')} a resolution of a ` +
			`parliament. Not drawn, because no law was found: ` +
			unproven.map((u) => `${u.jurisdiction}. ${u.text}`).join(' ')
		);
	},
	panels: () => [
		{
			step: 'laws-kinds',
			caption:
				'Laws and sanctions instruments by date. Dots are statutes (a ring: day not known), squares ' +
				'acts of a government, the cross a resolution.',
			size: { width: 300, height: 380 }
		}
	],
	tables: ({ laws, unproven }) => [
		{
			caption: 'Laws and sanctions instruments, by date',
			columns: ['Jurisdiction', 'Date', 'The date is', 'Kind', 'Instrument', 'Note', 'Source'],
			rows: laws.map((law) => [
				law.jurisdiction,
				readWhen(law.date),
				law.dateIs,
				law.kind,
				law.name,
				law.note,
				sourcesOf(law.claims)
			])
		},
		{
			caption: 'Named as under way, or found as a bill, with no law found',
			columns: ['Jurisdiction', 'What was found', 'Source'],
			rows: unproven.map((u) => [u.jurisdiction, u.text, sourcesOf(u.claims)])
		}
	]
};
