/** The totals that the sources give: who counts, what they count and how many. */
import type { Requests } from './schema.ts';

export interface Total {
	/** Start of its marks' keys: `request` for the story's own, else the rival's id. */
	id: string;
	teller: string;
	value: number;
	/** “more than”, or empty. */
	qualifier: string;
	counts: string;
	/** The earliest source found, where the data names one. */
	first: string;
	claims: string[];
}

/** Every total, the story's own first, then the others in rising order. */
export function totalsOf({ total, first, rivals }: Requests): Total[] {
	return [
		{
			id: 'request',
			teller: 'Firestone',
			value: total.value,
			qualifier: '',
			counts: 'requests for treatment',
			first: first.text,
			claims: total.claims
		},
		...rivals.map((rival) => ({ ...rival, first: '' }))
	];
}

/** A total in words, with its qualifier: "450", "more than 20". */
export function claimed({ qualifier, value }: Pick<Total, 'qualifier' | 'value'>): string {
	return `${qualifier} ${value}`.trim();
}
