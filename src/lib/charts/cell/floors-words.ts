/** What is written beside a cell's floor: its number and area, its dates, the space for each man. */
import { monthName, shortMonth } from '#lib/content/dates.ts';
import type { Cell } from './schema.ts';

export type Floor = Cell['floors'][number];

/** "1 to 3", or "4" where the number stayed the same. */
export function menIn({ men: { least, most } }: Floor): string {
	return least === most ? String(most) : `${least} to ${most}`;
}

/** Square metres for each man when the cell was fullest, to two decimals. */
export function spaceIn({ squareMetres, men }: Floor): string {
	return String(Math.round((squareMetres / men.most) * 100) / 100);
}

/** "25 July–1 September" or "from 10 September"; months in three letters where `short`. */
export function datesIn({ from, to }: Floor, short = false): string {
	const day = (iso: string) => String(Number(iso.slice(8)));
	const month = (iso: string) => {
		const number = Number(iso.slice(5, 7));
		return ` ${short ? shortMonth(number) : monthName(number)}`;
	};
	if (!to) return `from ${day(from.at)}${month(from.at)}`;
	const same = from.at.slice(0, 7) === to.at.slice(0, 7);
	return `${day(from.at)}${same ? '' : month(from.at)}–${day(to.at)}${month(to.at)}`;
}

/** A way to set the words: the first line is the heading. */
export interface Way {
	lines: (floor: Floor) => string[];
	/** How much larger the floors of a shorter way must be to be preferred. */
	worth: number;
}

const area = ({ squareMetres }: Floor): string => `${squareMetres} sq m`;
const title = (floor: Floor): string => `Cell ${floor.number}, ${area(floor)}`;
const space = (floor: Floor): string =>
	`${floor.men.least < floor.men.most ? 'at least ' : ''}${spaceIn(floor)} sq m a man`;

/** From the fullest to the shortest. */
export const WAYS: Way[] = [
	{ lines: (floor) => [title(floor), datesIn(floor), space(floor)], worth: 1.35 },
	{ lines: (floor) => [title(floor), datesIn(floor, true), space(floor)], worth: 1.35 },
	{ lines: (floor) => [title(floor), datesIn(floor, true)], worth: 1 },
	{ lines: (floor) => [`Cell ${floor.number}`, area(floor), datesIn(floor, true)], worth: 1 }
];
