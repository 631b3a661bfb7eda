/** The words, figures and rows of the chart "requests". */
import { sheet, type Chapter } from '../chapter.ts';
import { requests } from './chart.ts';
import { capital } from '#lib/content/rich.ts';
import { readDate, readWhen, daysElapsed } from '#lib/content/dates.ts';
import { schema, type Requests } from './schema.ts';
import { FROM, TO } from './paper.ts';
import { claimed, totalsOf, type Total } from './totals.ts';
import { cite, type CitingTable } from '#lib/engine/chart.ts';
import { WHEN, whenCells, type MarkRow } from '#lib/content/sheet.ts';
import type { When } from '#lib/content/schema/common.ts';

const COLUMNS = {
	number: 'Which item of the total it is; the order means nothing. Blank for dated papers',
	counted_by: 'Who gives the total; empty for dated papers',
	qualifier: '“more than” where the source gives only a lower limit; empty where it gives a number',
	total: 'The total as that source gives it, without the qualifier',
	counts: 'What is counted: totals with different words here may not count the same thing',
	brought_treatment: 'Whether it did, by Firestone’s account: yes or no; empty where not known',
	date: `${WHEN.date}. Only for dated papers: none is known to be one of the total`,
	precision: WHEN.precision,
	kind: 'The kind of dated paper: request, reply or court (a court’s ruling)',
	text: 'What the dated paper is, and who says so'
};
type Row = MarkRow<keyof typeof COLUMNS>;

export const about = {
	chart: requests,
	schema,
	figures(requests, add, { days }: { days: { death: { date: When } } }) {
		add('requests.total', requests.total.value);
		add('requests.granted', requests.granted.value);
		for (const { id, value } of requests.rivals) add(`requests.${id}`, value);
		const dated = (kind: string) =>
			requests.papers.filter((paper) => paper.kind === kind && paper.date.precision === 'day');
		for (const { id, date } of requests.papers) add(`requests.${id}`, date.at, readWhen(date));
		add('requests.dated', dated('request').length);
		add('requests.replies', dated('reply').length);
		const last = dated('reply').at(-1);
		if (last) add('requests.last-reply', daysElapsed(last.date.at, days.death.date.at));
	},
	rows: sheet(COLUMNS, (data) => [...ownRows(data), ...paperRows(data), ...rivalRows(data)]),
	title: (data) => `${data.total.value} requests for treatment, by Firestone’s count`,
	description: (data) =>
		`Firestone counts ${data.total.value} official requests for medical treatment; by his account ` +
		`${data.granted.value || 'none'} of them brought it. The earliest count we found: ${data.first.text}. We ` +
		`found no list of Firestone’s ${data.total.value}, so they have no dates here. ` +
		papersIn(data) +
		` None of these papers could be matched to the ${data.total.value}. Others give other totals: ` +
		totalsOf(data)
			.slice(1)
			.map((total) => `${total.teller}, ${claimed(total)} ${total.counts}`)
			.join('; ') +
		'. They may not count the same thing.',
	panels: (data) => [
		{
			step: 'requests-none',
			caption: `Each dot is one of ${data.total.value} requests. Their order means nothing.`,
			size: { width: 300, height: 340 }
		},
		{
			step: 'requests-paper',
			caption: `Each mark is one paper with a date. None could be matched to the ${data.total.value} requests.`,
			size: { width: 300, height: 400 }
		},
		{
			step: 'requests-rivals',
			caption:
				'Each dot is one request, complaint or letter. The totals may not count the same thing.',
			size: { width: 300, height: 420 }
		}
	],
	tables: (data) => [totals(data), papers(data), results(data)],
	picture: [
		{ panels: 2, height: 640 },
		{ panels: 1, height: 600 }
	],
	socialImage: { panel: 0, scale: 1.5 },
	frameHeights: [1072, 877, 734],
	opensAt: 'requests-none',
	paper: { steps: ['requests-paper', 'requests-rivals'] },
	sound: (tones) =>
		`${tones.length} tones, one for each request, each followed by silence: by Firestone’s account, none brought treatment.`
} satisfies Chapter<Requests>;

/** The dated papers in full sentences. */
function papersIn({ papers }: Requests): string {
	const of = (kind: string) => papers.filter((paper) => paper.kind === kind);
	const exact = of('request').filter(({ date }) => date.precision === 'day').length;
	const replies = of('reply');
	const ruling = of('court').map(({ date }) => readWhen(date));
	return (
		`Other papers have a date, between the move to Butyrka on ${readDate(FROM)} and his death on ` +
		`${readDate(TO)}: ${exact} requests are dated to the day and ` +
		`${of('request').length - exact} only roughly. By the campaign’s account there were also ` +
		`${replies.length} replies, the last on ${readWhen(replies[replies.length - 1].date)}, and a ` +
		`court’s ruling on ${ruling.join(' and ')}.`
	);
}

function totals(data: Requests): CitingTable {
	return {
		caption: 'Requests, letters and complaints, by who counts them',
		columns: ['Total', 'Who says so', 'What is counted', 'Source'],
		rows: [
			...totalsOf(data).map((total) => [
				claimed(total),
				capital(total.teller),
				total.counts,
				cite(total.claims)
			]),
			[String(data.total.value), 'Earliest source found', data.first.text, cite(data.first.claims)]
		]
	};
}

const KINDS = { request: 'Request', reply: 'Reply', court: 'Court’s ruling' };

function papers(data: Requests): CitingTable {
	return {
		caption: 'Dated papers',
		columns: ['Date', 'How exact', 'Kind', 'What', 'Source'],
		rows: data.papers.map(({ date, kind, text, claims }) => [
			readWhen(date),
			date.precision,
			KINDS[kind],
			text,
			cite(claims)
		])
	};
}

function results({ total, granted }: Requests): CitingTable {
	return {
		caption: 'What came of them, by Firestone’s account',
		columns: ['Requests', 'That brought treatment', 'Source'],
		rows: [[String(total.value), String(granted.value), cite(granted.claims)]]
	};
}

const NO_PAPER = { date: null, precision: null, kind: null, text: null };
const NO_TOTAL = {
	number: null,
	counted_by: null,
	qualifier: null,
	total: null,
	counts: null,
	brought_treatment: null
};

/** The requests that the story counts, with what came of them. */
function ownRows(data: Requests): Row[] {
	const { total, granted } = data;
	return counted('requests-none', totalsOf(data)[0], (number) =>
		number <= granted.value ? 'yes' : 'no'
	).map((row) => ({ ...row, claims: [...total.claims, ...granted.claims] }));
}

function paperRows(data: Requests): Row[] {
	return data.papers.map(({ id, kind, date, text, claims }) => ({
		step: 'requests-paper',
		mark: `paper-${id}`,
		cells: { ...NO_TOTAL, ...whenCells(date), kind, text },
		claims
	}));
}

function rivalRows(data: Requests): Row[] {
	return totalsOf(data).flatMap((total) => counted('requests-rivals', total, () => null));
}

/** A row for each dot of one total. */
function counted(
	step: string,
	{ id, teller, value, qualifier, counts, claims }: Total,
	result: (number: number) => string | null
): Row[] {
	return Array.from({ length: value }, (_, i) => ({
		step,
		mark: `${id}-${i + 1}`,
		cells: {
			number: i + 1,
			counted_by: teller,
			qualifier: qualifier || null,
			total: value,
			counts,
			brought_treatment: result(i + 1),
			...NO_PAPER
		},
		claims
	}));
}
