/** Sets the rounds of "list" as columns of dots, with the heading above the short ones. */
import { monthName, shortMonth } from '#lib/content/dates.ts';
import type { List } from './schema.ts';
import { margin, stack, strongSize, move } from '#lib/engine/layout/compose.ts';
import { radiusFor } from '#lib/engine/layout/grid.ts';
import { textWidth, noteSize, numeralSize, label } from '#lib/engine/layout/text.ts';
import type { Label, Size } from '#lib/engine/scene.ts';

export type Round = List['rounds'][number];

/** What the picture says about the round it has reached. */
export interface Head {
	numeral: string;
	strong: string;
	notes: string[];
}

interface Column {
	/** Its middle, in px, and its date in two lines. */
	x: number;
	date: string[];
	/** Centre of each of its dots, bottom row first, and the top of the highest, in px. */
	dots: { x: number; y: number }[];
	top: number;
}

export interface Columns {
	radius: number;
	/** Font sizes of dates and additions, and of totals, in px. */
	small: number;
	large: number;
	columns: Column[];
	/** Left and right end of the base line, its y, and the baselines of the rows beneath it, in px. */
	left: number;
	right: number;
	base: number;
	dateLine: number;
	headLine: number;
	totalLine: number;
	/** The heading for each round, once it is reached. */
	headings: Label[][];
}

/** The heading goes above the columns from this one on: those before it are much taller. */
const CORNER = 2;
const MAX_PITCH = 46;
/** Dots next to each other in a column, at most. */
const MAX_ACROSS = 3;
/** Numerals from the largest down, as shares of the box's shorter side. */
const NUMERALS = [0.34, 0.28, 0.23, 0.18];

/** A way to set the columns: how many dots side by side, and sizes in px. */
interface Fit {
	across: number;
	pitch: number;
	numeral: number;
	/** From the base line to the top of the dots or of the heading. */
	height: number;
	/** Whether the heading rises no higher than the dots. */
	level: boolean;
}

/**
 * The columns with the largest dots for a box (px) in which each round's heading fits, so that
 * nothing else changes while the step's clock runs.
 */
export function layoutColumns(rounds: Round[], heads: Head[], size: Size): Columns {
	const m = margin(size);
	const note = noteSize(size);
	const small = Math.max(11, note - 1);
	const large = strongSize(note);
	const room = { width: size.width - 2 * m, height: size.height - 2 * m };
	const most = room.width / rounds.length;
	const dates = dateLines(rounds, most - 6, small);

	const over = 1.5 * small;
	const dateLine = 1.5 * small;
	const headLine = dateLine + 3.2 * small;
	const totalLine = headLine + 0.5 * small + large;
	const under = totalLine + 0.24 * large;

	const inset = 0.5 * note;
	const corner = (rounds.length - CORNER) * most - inset;
	const setHead = (head: Head, numeral: number) => setHeading(head, corner, numeral, note);
	const rows = (from: number, across: number) =>
		Math.max(...rounds.slice(from).map(({ added }) => Math.ceil(added / across)));
	const fits = NUMERALS.map((share): Fit => {
		const numeral = numeralSize(size, share, 220);
		const head = Math.max(...heads.map((one) => setHead(one, numeral).height)) + note;
		const free = room.height - under - over;
		const ways = Array.from({ length: MAX_ACROSS }, (_, i): Fit => {
			const across = i + 1;
			const pitch = Math.min(
				free / rows(0, across),
				(free - head) / rows(CORNER, across),
				(0.84 * most) / across,
				MAX_PITCH
			);
			const height = Math.max(rows(0, across) * pitch, head + rows(CORNER, across) * pitch);
			return { across, pitch, numeral, height, level: height === rows(0, across) * pitch };
		});
		return nearlyBest(ways, 0.8);
	});
	const fit = nearlyBest(
		fits.some(({ level }) => level) ? fits.filter((f) => f.level) : fits,
		0.96
	);
	const height = over + fit.height + under;

	const { across, pitch } = fit;
	const words = heads.map((head) => setHead(head, fit.numeral));
	const widest = Math.max(...words.map((one) => one.width));
	const wide = Math.min(
		most,
		Math.max(
			...dates.flat().map((line) => 1.3 * textWidth(line, small, 'axis')),
			2.1 * across * pitch,
			(widest + inset) / (rounds.length - CORNER)
		)
	);
	const left = (size.width - wide * rounds.length) / 2;
	const top = (size.height - height) / 2;
	const base = top + height - under;
	const radius = radiusFor(pitch);
	const columns = rounds.map(({ added }, i): Column => {
		const x = left + (i + 0.5) * wide;
		const dots = Array.from({ length: added }, (_, n) => ({
			x: x + ((n % across) - (across - 1) / 2) * pitch,
			y: base - (Math.floor(n / across) + 0.5) * pitch
		}));
		return { x, date: dates[i], dots, top: base - Math.ceil(added / across) * pitch };
	});
	const at = { x: left + CORNER * wide + inset, y: top };
	return {
		radius,
		small,
		large,
		columns,
		left,
		right: left + wide * rounds.length,
		base,
		dateLine: base + dateLine,
		headLine: base + headLine,
		totalLine: base + totalLine,
		headings: words.map(({ labels }) => move(labels, at))
	};
}

/** The first of the fits whose dots are nearly as large (`share`) as the largest. */
function nearlyBest(fits: Fit[], share: number): Fit {
	const largest = Math.max(...fits.map(({ pitch }) => pitch));
	return fits.find(({ pitch }) => pitch >= share * largest) ?? fits[0];
}

/** The numeral with its words below it, from 0, 0, and what they take, in px. */
function setHeading({ numeral, strong, notes }: Head, width: number, digits: number, note: number) {
	const y = 0.76 * digits;
	const oneLine = Math.floor(width / textWidth(strong, 1, 'strong'));
	const large = Math.max(
		note + 1,
		Math.min(26, Math.max(strongSize(note), Math.round(digits * 0.2)), oneLine)
	);
	const words = stack({ strong, notes }, { x: 0, y: y + 0.6 * note, width, note, strong: large });
	const digit = label('numeral', numeral, { x: 0, y, size: digits, kind: 'numeral' });
	return {
		labels: [digit, ...words.labels],
		width: Math.max(words.width, textWidth(numeral, digits, 'numeral')),
		height: y + 0.6 * note + words.height
	};
}

/** Each date in two lines, in the longest form for which all of them have room (px). */
function dateLines(rounds: Round[], room: number, size: number): string[][] {
	const forms = rounds.map(({ date }) => {
		const [year, month, day] = date.at.split('-');
		const name = monthName(Number(month));
		const short = shortMonth(Number(month));
		return [`${Number(day)} ${name}`, `${Number(day)} ${short}`, short].map((d) => [d, year]);
	});
	const fits = (form: number) =>
		forms.every((lines) => lines[form].every((line) => textWidth(line, size, 'axis') <= room));
	const form = [0, 1].find(fits) ?? 2;
	return forms.map((lines) => lines[form]);
}
