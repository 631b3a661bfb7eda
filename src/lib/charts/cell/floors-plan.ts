/** How floors and the words around them share a box: the arrangement that shows them largest. */
import { monthName, shortMonth } from '#lib/content/dates.ts';
import type { Cell } from './schema.ts';
import { margin, stack, strongSize } from '#lib/engine/layout/compose.ts';
import { largestFit } from '#lib/engine/layout/grid.ts';
import { LINE_HEIGHT, textWidth, wrap, noteSize, linesWidth } from '#lib/engine/layout/text.ts';
import type { Label, Size } from '#lib/engine/scene.ts';

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
interface Way {
	lines: (floor: Floor) => string[];
	/** How much larger the floors of a shorter way must be to be preferred. */
	worth: number;
}

const area = ({ squareMetres }: Floor): string => `${squareMetres} sq m`;
const title = (floor: Floor): string => `Cell ${floor.number}, ${area(floor)}`;
const space = (floor: Floor): string =>
	`${floor.men.least < floor.men.most ? 'at least ' : ''}${spaceIn(floor)} sq m a man`;

/** From the fullest to the shortest. */
const WAYS: Way[] = [
	{ lines: (floor) => [title(floor), datesIn(floor), space(floor)], worth: 1.35 },
	{ lines: (floor) => [title(floor), datesIn(floor, true), space(floor)], worth: 1.35 },
	{ lines: (floor) => [title(floor), datesIn(floor, true)], worth: 1 },
	{ lines: (floor) => [`Cell ${floor.number}`, area(floor), datesIn(floor, true)], worth: 1 }
];

/** The words above and below the floors. */
export interface Around {
	strong: string;
	notes: string[];
	/** Beside the square that stands for a square metre: one short line. */
	scale: string;
	foot: string;
}

/** The words around the floors at one size of text, all in px. */
interface Frame {
	note: number;
	head: { labels: Label[]; height: number };
	foot: string[];
	/** The widest of their lines, and what stands beside the square metre with its gap. */
	words: number;
	scaleWidth: number;
	/** The height they take, with the gaps between all parts and without the square metre. */
	around: number;
}

/** How floors and their labels are set, all in px. */
interface Grid {
	columns: number;
	/** Whether labels stand at the left of the floors, or above them. */
	beside: boolean;
	lines: string[][];
	/** Size of the first line of each floor's label. */
	strong: number;
	label: Size;
}

/** The height of all floors and the width of the widest, in px; a square metre's area, in px². */
interface Fit {
	height: number;
	widest: number;
	perMetre: number;
	/** The width of a column and the height of a row, with their labels. */
	column: number;
	row: number;
	/** The size of the whole picture, and whether it fits. */
	whole: Size;
	fits: boolean;
}

/** The room for all of it, in px; how many floors there are, and the largest in square metres. */
interface Room extends Size {
	floors: number;
	area: number;
}

export type FloorsPlan = Frame & Grid & Fit;

/** The flattest and the most upright shape of a floor, as width to height. */
const FLAT = 4.5;
const UPRIGHT = 1.3;
/** The shortest side of the largest floor, in px. */
const LOWEST = 4;
/** How near to the largest height a floor has to come, in px. */
const NEAR = 0.5;
const SMALLEST_TEXT = 11;
/** The widest line of words, in em. */
const WIDEST = 58;
/** In em: between a label and its floor, between floors, and between the parts of the picture. */
export const GAP = { label: 0.7, above: 0.5, across: 2.2, down: 1, parts: 1.1, scale: 0.7 };

/** The best arrangement: large floors, large text, and the more words the better. */
export function planFloors(floors: Floor[], around: Around, size: Size): FloorsPlan {
	const inner = { width: size.width - 2 * margin(size), height: size.height - 2 * margin(size) };
	const areas = floors.map((floor) => floor.squareMetres);
	const room = { ...inner, floors: floors.length, area: Math.max(...areas) };
	let best: FloorsPlan | undefined;
	let most = -1;
	for (let note = noteSize(size); note >= SMALLEST_TEXT; note--) {
		const frame = frameOf(around, inner, note);
		for (const way of WAYS)
			for (const beside of [true, false]) {
				const labels = labelsOf(floors, way, note, beside);
				for (const columns of [1, 2, 4]) {
					const grid = { ...labels, columns };
					const fit = largest(frame, grid, room);
					const worth = fit.fits ? Math.sqrt(fit.perMetre) * note * way.worth : 0;
					if (worth > most) [best, most] = [{ ...frame, ...grid, ...fit }, worth];
				}
			}
	}
	return best as FloorsPlan;
}

function frameOf({ strong, notes, scale, foot }: Around, inner: Size, note: number): Frame {
	const width = Math.min(inner.width, WIDEST * note);
	// The heading is smaller where that keeps it on one line.
	let heading = strongSize(note);
	while (heading > note && textWidth(strong, heading, 'strong') > width) heading--;
	const head = stack({ strong, notes }, { x: 0, y: 0, width, note, strong: heading });
	const lines = wrap(foot, width, note, 'strong');
	const footHeight = (1.02 + (lines.length - 1) * LINE_HEIGHT) * note;
	return {
		note,
		head,
		foot: lines,
		words: Math.max(head.width, linesWidth(lines, note, 'strong')),
		scaleWidth: GAP.scale * note + textWidth(scale, note),
		around: head.height + footHeight + 3 * GAP.parts * note
	};
}

function labelsOf(floors: Floor[], way: Way, note: number, beside: boolean): Omit<Grid, 'columns'> {
	const strong = beside ? note : note + 1;
	const lines = floors.map(way.lines);
	const widths = lines.flatMap(([first, ...rest]) => [
		textWidth(first, strong, 'strong'),
		...rest.map((line) => textWidth(line, note))
	]);
	const label = {
		width: Math.max(...widths),
		height: 1.02 * strong + (lines[0].length - 1) * LINE_HEIGHT * note
	};
	return { beside, lines, strong, label };
}

/** The highest floors that fit; where none do, very low ones. */
function largest(frame: Frame, grid: Grid, room: Room): Fit {
	const halvings = Math.ceil(Math.log2((room.height - LOWEST) / NEAR));
	const height = largestFit(LOWEST, room.height, halvings, (one) => {
		return fitAt(frame, grid, room, one).fits;
	});
	return fitAt(frame, grid, room, height);
}

function fitAt(
	{ note, around, scaleWidth }: Frame,
	{ columns, beside, label }: Grid,
	room: Room,
	height: number
): Fit {
	const across = GAP.across * note;
	const side = beside ? label.width + GAP.label * note : 0;
	const slot = (room.width - (columns - 1) * across) / columns - side;
	const widest = Math.max(LOWEST, Math.min(slot, FLAT * height));
	const perMetre = (widest * height) / room.area;
	const metre = Math.sqrt(perMetre);
	const column = side + Math.max(widest, beside ? 0 : label.width);
	const row = beside ? Math.max(label.height, height) : label.height + GAP.above * note + height;
	const rows = Math.ceil(room.floors / columns);
	const whole = {
		width: columns * column + (columns - 1) * across,
		height: around + rows * row + (rows - 1) * GAP.down * note + Math.max(metre, note)
	};
	return {
		...{ height, widest, perMetre, column, row, whole },
		fits:
			whole.height <= room.height &&
			whole.width <= room.width + 0.01 &&
			metre + scaleWidth <= room.width &&
			widest >= UPRIGHT * height
	};
}
