/** The rows of the chart "requests": the story's own total, the dated papers and the rival totals. */
import type { Requests } from './schema.ts';
import { totalsOf, type Total } from './totals.ts';
import { WHEN, whenCells, type MarkRow, type MarkSheet } from '#lib/content/sheet.ts';

type Columns =
	| 'number'
	| 'counted_by'
	| 'qualifier'
	| 'total'
	| 'counts'
	| 'brought_treatment'
	| keyof typeof WHEN
	| 'kind'
	| 'text';

export const rows: MarkSheet<Requests, Columns> = {
	columns: {
		number: 'Which item of the total it is; the order means nothing. Blank for dated papers',
		counted_by: 'Who gives the total; empty for dated papers',
		qualifier:
			'“more than” where the source gives only a lower limit; empty where it gives a number',
		total: 'The total as that source gives it, without the qualifier',
		counts: 'What is counted: totals with different words here may not count the same thing',
		brought_treatment: 'Whether it did, by Firestone’s account: yes or no; empty where not known',
		date: `${WHEN.date}. Only for dated papers: none is known to be one of the total`,
		precision: WHEN.precision,
		kind: 'The kind of dated paper: request, reply or court (a court’s ruling)',
		text: 'What the dated paper is, and who says so'
	},
	rows: (data) => [...own(data), ...papers(data), ...rivals(data)]
};

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
function own(data: Requests): MarkRow<Columns>[] {
	const { total, granted } = data;
	return counted('requests-none', totalsOf(data)[0], (number) =>
		number <= granted.value ? 'yes' : 'no'
	).map((row) => ({ ...row, claims: [...total.claims, ...granted.claims] }));
}

function papers(data: Requests): MarkRow<Columns>[] {
	return data.papers.map(({ id, kind, date, text, claims }) => ({
		step: 'requests-paper',
		mark: `paper-${id}`,
		cells: { ...NO_TOTAL, ...whenCells(date), kind, text },
		claims
	}));
}

function rivals(data: Requests): MarkRow<Columns>[] {
	return totalsOf(data).flatMap((total) => counted('requests-rivals', total, () => null));
}

/** A row for each dot of one total. */
function counted(
	step: string,
	{ id, teller, value, qualifier, counts, claims }: Total,
	result: (number: number) => string | null
): MarkRow<Columns>[] {
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
