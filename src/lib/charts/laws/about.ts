/** The words, figures and rows of the chart "laws". */
import { sheet, type Chapter } from '../chapter.ts';
import { laws } from './chart.ts';
import { readWhen } from '#lib/content/dates.ts';
import { schema, type Laws } from './schema.ts';
import { cite } from '#lib/engine/chart.ts';
import { WHEN, whenCells } from '#lib/content/sheet.ts';

type Law = Laws['laws'][number];

const KINDS: Record<Law['kind'], [one: string, many: string]> = {
	statute: ['a statute', 'statutes'],
	'government act': ['an act of a government', 'acts of a government'],
	resolution: ['a resolution of a parliament', 'resolutions of a parliament']
};

const LIST = new Intl.ListFormat('en-GB');

/** "10 are statutes" or "1 is a resolution of a parliament" */
function kindWords(laws: Law[], kind: Law['kind']): string {
	const count = laws.filter((law) => law.kind === kind).length;
	const [one, many] = KINDS[kind];
	return count === 1 ? `1 is ${one}` : `${count} are ${many}`;
}

export const about = {
	chart: laws,
	schema,
	figures(laws, add) {
		add('laws.total', laws.laws.length);
		add('laws.jurisdictions', new Set(laws.laws.map((law) => law.jurisdiction)).size);
		for (const kind of ['statute', 'government act', 'resolution'] as const) {
			const of = laws.laws.filter((law) => law.kind === kind);
			add(`laws.${kind.replace(' ', '-')}`, of.length);
		}
		for (const law of laws.laws) add(`laws.${law.id}`, law.date.at, readWhen(law.date));
	},
	rows: sheet(
		{
			jurisdiction: 'Where it holds',
			instrument: 'Its name',
			...WHEN,
			date_is: 'What the date is: adopted, signed, in force, …',
			kind: 'statute, government act or resolution',
			entry_only:
				'yes where, as far as we could find, it bars entry and does nothing else; otherwise no',
			note: 'What a careful reader should know'
		},
		({ laws }) =>
			laws.map(({ id, jurisdiction, name, date, dateIs, kind, entryOnly, note, claims }) => ({
				step: 'laws-kinds',
				mark: `law-${id}`,
				cells: {
					jurisdiction,
					instrument: name,
					...whenCells(date),
					date_is: dateIs,
					kind,
					entry_only: entryOnly ? 'yes' : 'no',
					note: note || null
				},
				claims
			}))
	),
	title: ({ laws }) => {
		const places = new Set(laws.map((law) => law.jurisdiction)).size;
		return `${laws.length} laws and measures in ${places} places`;
	},
	description: ({ laws, effects, unproven }) => {
		const list = laws.map((law) => `${law.jurisdiction}, ${readWhen(law.date)}`).join('; ');
		const kinds = (['statute', 'government act', 'resolution'] as const).map((kind) =>
			kindWords(laws, kind)
		);
		const entry = laws.filter((law) => law.entryOnly).map((law) => `${law.jurisdiction}’s`);
		return (
			`A mark for each law or measure, by date and place: ${list}. ${kinds.join('; ')}. ` +
			`As far as we found, ${LIST.format(entry)} only bar entry. Does it work? ` +
			effects.map(({ teller, text }) => `${teller}: ${text}`).join(' ') +
			` Not counted. ${unproven.map((u) => `${u.jurisdiction}: ${u.text}`).join(' ')}`
		);
	},
	panels: () => [
		{
			step: 'laws-kinds',
			caption:
				'Laws and measures by date. Dots are statutes (a ring: day not known), squares are government ' +
				'acts, the cross is a resolution. Lighter marks are measures that only bar entry, as far as we could find.',
			size: { width: 300, height: 380 }
		}
	],
	tables: ({ laws, effects, unproven }) => [
		{
			caption: 'Laws and measures, by date',
			columns: [
				'Place',
				'Date',
				'The date is',
				'Kind',
				'Only bars entry, as far as we could find',
				'Name',
				'Note',
				'Source'
			],
			rows: laws.map((law) => [
				law.jurisdiction,
				readWhen(law.date),
				law.dateIs,
				law.kind,
				law.entryOnly ? 'yes' : 'no',
				law.name,
				law.note,
				cite(law.claims)
			])
		},
		{
			caption: 'What is said about their effect',
			columns: ['Who', 'What they say', 'Source'],
			rows: effects.map(({ teller, text, claims }) => [teller, text, cite(claims)])
		},
		{
			caption: 'Not counted',
			columns: ['Place', 'What we found', 'Source'],
			rows: unproven.map((u) => [u.jurisdiction, u.text, cite(u.claims)])
		}
	],
	picture: [{ panels: 1, height: 640 }],
	socialImage: { panel: 0, scale: 1.3 },
	frameHeights: [1032, 857, 714],
	opensAt: 'laws-kinds'
} satisfies Chapter<Laws>;
