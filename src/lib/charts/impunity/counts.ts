/** Three counts of equal standing, side by side or one under another: none follows from another. */
import type { Impunity } from './schema.ts';
import { fits, setDoctors, setWords, type Detail } from './doctors.ts';
import { margin, strongSize, move } from '#lib/engine/layout/compose.ts';
import { cell, fitGrid, gridSize, type Grid } from '#lib/engine/layout/grid.ts';
import { textWidth, noteSize, label } from '#lib/engine/layout/text.ts';
import type { Label, Rule, Size } from '#lib/engine/scene.ts';

/** What was asked for, after "officials", in two lines of much the same length. */
export const BAN = ['on whom a European Parliament', 'committee asked for an entry ban'];

/** Who says that the doctors were on a list, and of how many. */
export const listed = ({ named }: Pick<Impunity, 'named'>): string =>
	`on Cardin’s list of ${named.value}, Hermitage said`;

/** Everything in px. */
interface Counts {
	radius: number;
	officials: { x: number; y: number }[];
	doctors: { x: number; y: number }[];
	labels: Label[];
	rules: Rule[];
}

const MAX_PITCH = 54;
/** From this width, in px, three columns have room for their words. */
const WIDE = 540;

/** A grid without gaps: of the numbers of columns that divide `count`, the one with the largest dots. */
export function fullGrid(count: number, room: Size): Grid {
	const grids = Array.from({ length: count }, (_, i) => i + 1)
		.filter((columns) => count % columns === 0)
		.map((columns) => fitGrid(count, room, { columns, maxPitch: MAX_PITCH }));
	const share = (grid: Grid) =>
		Math.min((grid.columns * grid.pitch) / room.width, (grid.rows * grid.pitch) / room.height);
	// At the largest dots allowed, the one most like the room in shape.
	return grids.reduce((best, grid) => {
		const same = Math.abs(grid.pitch - best.pitch) < 1e-9;
		return (same ? share(grid) > share(best) : grid.pitch > best.pitch) ? grid : best;
	});
}

/** The three counts in the box: in columns where it is wide, else in rows; in px. */
export function layoutCounts(data: Impunity, size: Size): Counts {
	const ways = size.width < WIDE ? [inRows, inColumns] : [inColumns, inRows];
	const details: Detail[] = [2, 1, 0];
	const tries = ways.flatMap((way) => details.map((detail) => () => way(data, size, detail)));
	for (const attempt of tries) {
		const { whole, ...counts } = attempt();
		if (whole) return counts;
	}
	return inRows(data, size, 0, 'as needed');
}

/** A layout, and whether the box holds all of it. */
type Attempt = Counts & { whole: boolean };

function heads(data: Impunity) {
	const { named, doctors, convicted } = data;
	return [
		{ key: 'named', value: named.value, strong: named.unit, note: BAN.join(' ') },
		{ key: 'charged', value: doctors.length, strong: 'doctors charged', note: listed(data) },
		{
			key: 'convicted',
			value: convicted.value,
			strong: 'convicted over his death',
			note: 'as far as we could find'
		}
	];
}

function headBlocks(head: ReturnType<typeof heads>[number], note: number, strong: number) {
	return [
		{ key: `${head.key}-head`, text: head.strong, kind: 'strong', size: strong } as const,
		{ key: `${head.key}-note`, text: head.note, kind: 'note', size: note } as const
	];
}

function numeral(key: string, value: number, x: number, y: number, size: number): Label {
	return label(`${key}-count`, String(value), { x, y, size, kind: 'numeral' });
}

function inColumns(data: Impunity, size: Size, detail: Detail): Attempt {
	const m = margin(size);
	const note = noteSize(size);
	const all = heads(data);
	const inner = { width: size.width - 2 * m, height: size.height - 2 * m };
	const gap = Math.max(note * 2, inner.width * 0.05);
	const width = (inner.width - (all.length - 1) * gap) / all.length;
	const columns = all.map((_, i) => m + i * (width + gap));
	const digits = textWidth(String(data.named.value), 1, 'numeral');
	const shorter = Math.min(size.width, size.height);
	const large = Math.round(Math.min(Math.max(36, Math.min(150, shorter * 0.2)), width / digits));
	const strong = Math.round(Math.max(strongSize(note), Math.min(24, large * 0.18)));

	const under = large * 0.78 + note * 0.7;
	const words = all.map((head, i) =>
		setWords(headBlocks(head, note, strong), { x: columns[i], y: under, width })
	);
	const over = under + Math.max(...words.map((w) => w.height)) + note * 0.8;
	const room = { width, height: Math.max(note, inner.height - over) };
	const grid = fullGrid(data.named.value, room);
	const { height } = gridSize(grid, data.named.value);
	const [, x] = columns;
	const doctors = setDoctors(data.doctors, detail, {
		x,
		y: over,
		width,
		radius: grid.radius,
		note
	});
	const total = over + Math.max(height, doctors.height);
	const whole =
		total <= inner.height + 0.01 &&
		fits(doctors, x + width) &&
		words.every((one, i) => fits(one, columns[i] + width));
	const top = (size.height - total) / 2;
	const labels = all.flatMap(({ key, value }, i) => [
		numeral(key, value, columns[i], large * 0.78, large),
		...words[i].labels
	]);
	return {
		whole,
		radius: grid.radius,
		officials: officialsIn(grid, data, { x: m, y: top + over }),
		doctors: move(doctors.dots, { y: top }),
		labels: move([...labels, ...doctors.labels], { y: top }),
		rules: all.slice(1).map(({ key }, i) => ({
			key: `before-${key}`,
			d: `M${columns[i + 1] - gap / 2},${top}v${total}`,
			style: 'solid',
			tone: 'faint'
		}))
	};
}

function inRows(
	data: Impunity,
	size: Size,
	detail: Detail,
	rows: 'equal' | 'as needed' = 'equal'
): Attempt {
	const m = margin(size);
	const note = noteSize(size);
	const all = heads(data);
	const inner = { width: size.width - 2 * m, height: size.height - 2 * m };
	const gap = note * 1.4;
	const each = (inner.height - (all.length - 1) * gap) / all.length;
	const digits = textWidth(String(data.named.value), 1, 'numeral');
	const large = Math.round(Math.min(each * 0.62, (inner.width * 0.24) / digits, 110));
	const strong = strongSize(note);
	const x = m + digits * large + note * 0.8;
	const width = size.width - m - x;

	const words = all.map((head) => setWords(headBlocks(head, note, strong), { x, y: 0, width }));
	const apart = note * 0.5;
	const over = words[0].height + apart;
	const y = words[1].height + apart;
	/** The grid in a row of some height, the doctors with dots as large, and what the rows need. */
	const set = (height: number) => {
		const grid = fullGrid(data.named.value, { width, height: Math.max(note, height - over) });
		const doctors = setDoctors(data.doctors, detail, { x, y, width, radius: grid.radius, note });
		const least = [
			over + gridSize(grid, data.named.value).height,
			y + doctors.height,
			Math.max(words[2].height, large * 0.8)
		];
		return { grid, doctors, least };
	};
	const thirds = set(each);
	const [, second, third] = thirds.least;
	const equal = rows === 'equal';
	const { grid, doctors, least } = equal ? thirds : set(inner.height - 2 * gap - second - third);
	const heights = equal ? all.map(() => Math.max(...least)) : least;

	const total = heights.reduce((sum, height) => sum + height, 0) + (all.length - 1) * gap;
	const whole =
		total <= inner.height + 0.01 && [...words, doctors].every((one) => fits(one, x + width));
	const starts: number[] = [];
	for (let row = (size.height - total) / 2; starts.length < all.length;) {
		starts.push(row);
		row += heights[starts.length - 1] + gap;
	}
	// The digits' tops are level with those of the words beside them.
	const level = 0.11 * strong + 0.7 * large;
	return {
		whole,
		radius: grid.radius,
		officials: officialsIn(grid, data, { x, y: starts[0] + over }),
		doctors: move(doctors.dots, { y: starts[1] }),
		labels: [
			...all.flatMap(({ key, value }, i) => [
				numeral(key, value, m, starts[i] + level, large),
				...move(words[i].labels, { y: starts[i] })
			]),
			...move(doctors.labels, { y: starts[1] })
		],
		rules: all.slice(1).map(({ key }, i) => ({
			key: `before-${key}`,
			d: `M${m},${starts[i + 1] - gap / 2}h${inner.width}`,
			style: 'solid',
			tone: 'faint'
		}))
	};
}

function officialsIn(grid: Grid, { named }: Impunity, at: { x: number; y: number }) {
	return Array.from({ length: named.value }, (_, i) => cell(grid, i, at));
}
