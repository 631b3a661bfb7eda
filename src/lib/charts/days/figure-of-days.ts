/** The days of the detention, arranged so that together they write how many they are. */
import { readDate } from '#lib/content/dates.ts';
import type { Days } from './schema.ts';
import { margin } from '#lib/engine/layout/compose.ts';
import { detained, monthOf, describeDay } from './day-list.ts';
import { radiusFor } from '#lib/engine/layout/grid.ts';
import type { Label, Mark, Rule, Scene, Size } from '#lib/engine/scene.ts';
import { defineChart, fixed } from '#lib/engine/chart.ts';
import { textWidth, noteSize, label } from '#lib/engine/layout/text.ts';

/**
 * The chart of a chapter with nothing but the figure; where `named`, the last day is in another
 * colour and labelled with its date. Its scene throws a RangeError where the data has not as many
 * days as the figure has cells.
 */
function figureOfDays<const Id extends string>(id: Id, named: boolean) {
	return defineChart({
		id,
		file: 'days',
		steps: [id],
		scene: (data: Days, _step, size) => fixed(draw(data, named, size)),
		describe: (data, _step, key) => describeDay(data, key)
	});
}

/** The opening: the days of his detention write their own number. */
export const opening = figureOfDays('opening', false);

/** The closing: the days once more, the day he died labelled with its date. */
export const closing = figureOfDays('closing', true);

function draw(data: Days, named: boolean, size: Size): Scene {
	const days = detained(data);
	if (days.length !== cells.length)
		throw new RangeError(
			`the figure is drawn with ${cells.length} days, the data has ${days.length}`
		);
	const at = place(size, named ? readDate(days[days.length - 1]) : '');
	const radius = radiusFor(at.pitch);
	const marks = days.map((key, i): Mark => ({
		key,
		x: at.left + (cells[i].column + 0.5) * at.pitch,
		y: at.top + (cells[i].row + 0.5) * at.pitch,
		look: named && i === days.length - 1 ? 'disc-harm' : 'disc-ink',
		group: monthOf(key)
	}));
	return {
		size,
		radius,
		marks,
		...(named ? nameLast(marks[marks.length - 1], radius, at) : { labels: [], rules: [] }),
		legend: [{ look: 'disc-ink', text: 'One dot is one day in detention' }]
	};
}

interface Place {
	/** The figure's top left corner, its bottom right, and its pitch, in px. */
	left: number;
	top: number;
	right: number;
	bottom: number;
	pitch: number;
	/** The last day's date and its font size in px; empty where it has none. */
	date: string;
	text: number;
	/** Whether the date goes to the right of the figure, or else below it. */
	beside: boolean;
}

/** The figure in the middle of the box, with the date to its right where that leaves it larger. */
function place(size: Size, date: string): Place {
	const m = margin(size);
	const text = noteSize(size);
	const [width, tall] = [size.width - 2 * m, size.height - 2 * m];
	const fit = (w: number, h: number) => Math.min(w / columns, h / height, 32);
	const aside = date ? textWidth(date, text) + text * 1.5 : 0;
	const under = date ? text * 2 : 0;
	const [right, below] = [fit(width - aside, tall), fit(width, tall - under)];
	const beside = right >= below;
	const pitch = beside ? right : below;
	const left = (size.width - columns * pitch - (beside ? aside : 0)) / 2;
	const top = (size.height - height * pitch - (beside ? 0 : under)) / 2;
	return {
		left,
		top,
		right: left + columns * pitch,
		bottom: top + height * pitch,
		pitch,
		date,
		text,
		beside
	};
}

/** The date of the last day with a line to its dot, clear of every other dot. */
function nameLast(
	{ x, y }: Mark,
	radius: number,
	{ right, bottom, date, text, beside }: Place
): Pick<Scene, 'labels' | 'rules'> {
	const spot: Pick<Label, 'x' | 'y' | 'anchor'> = beside
		? { x: right + text * 1.5, y: y + 0.34 * text, anchor: 'start' }
		: { x: right, y: bottom + 1.5 * text, anchor: 'end' };
	const d = beside
		? `M${x + radius + 2} ${y}H${right + text * 1.2}`
		: `M${x} ${y + radius + 2}V${bottom + text * 0.6}`;
	const rule: Rule = { key: 'last', d, style: 'solid', tone: 'harm' };
	return {
		labels: [label('last', date, { ...spot, size: text, tone: 'harm' })],
		rules: [rule]
	};
}

/** The figure; `#` is a cell, one for each day of the detention. */
const rows = [
	'..#######.....###########.....#######..',
	'.#########....###########....#########.',
	'###########...###########...###########',
	'####...####...###...........###.....###',
	'........###...###...........###.....###',
	'........###...###...........###.....###',
	'.......####...#########.....####...####',
	'....######....##########.....#########.',
	'....#####.....###########.....#######..',
	'....######...........####....#########.',
	'.......####...........###...####...####',
	'........###...........###...###.....###',
	'........###...........###...###.....###',
	'####...####...####...####...###.....###',
	'###########...###########...###########',
	'.#########.....#########.....#########.',
	'..#######.......#######.......#######..'
];

/** Its size in cells. */
const columns = rows[0].length;
const height = rows.length;

/** Each cell's column and row, from the left, and within a column from the top. */
const cells = Array.from({ length: columns }, (_, column) =>
	rows.flatMap((row, y) => (row[column] === '#' ? [{ column, row: y }] : []))
).flat();
