/** The detention on one straight time scale, so that other counts of it can be laid beside it. */
import { addMonths, daysElapsed } from '$lib/data/dates';
import type { Days } from '$lib/data/schema/days';
import { compose, type Heading } from './layout/compose';
import { monthOf } from './day-list';
import { radiusFor, type Box } from './layout/grid';
import { linear } from './layout/linear';
import type { Label, Look, Mark, Rule, Scene, Size } from './scene';
import { textWidth } from './layout/text';
import { noteSize } from './layout/type';

interface Count {
	id: string;
	text: string;
	teller?: string;
	/** Its length in days. */
	length: number;
	loose: boolean;
}

type Picture = Pick<Scene, 'radius' | 'marks' | 'labels' | 'rules'>;

/** The days as a band, a few to a column, and beneath it each count of them at its own length. */
export function ribbon(
	data: Days,
	days: string[],
	look: (day: string, index: number) => Look,
	heading: Heading,
	size: Size
): Picture {
	const note = noteSize(size);
	const counts = countsOf(data, days);
	const span = Math.max(...counts.map((count) => count.length));
	const line = Math.min(note * 2.5, Math.max(note * 1.75, size.height / 18));
	const under = counts.length * line + note * 0.8;
	const shape = (room: Size) => bestBand(span, room.width, Math.max(0, room.height - under));
	const { labels, field } = compose(size, heading, (room) => {
		const { columns, rows, pitch } = shape(room);
		return { width: columns * pitch, height: rows * pitch + under };
	});
	const { rows, pitch } = shape(field);
	const x = linear([0, span], [field.x, field.x + (span / rows) * pitch]);
	const marks = days.map((key, i): Mark => ({
		key,
		x: field.x + (Math.floor(i / rows) + 0.5) * pitch,
		y: field.y + ((i % rows) + 0.5) * pitch,
		look: look(key, i),
		group: monthOf(key)
	}));
	const base = field.y + rows * pitch + note * 0.8;
	return {
		radius: radiusFor(pitch, 12),
		marks,
		labels: [...labels, ...counts.map((count, i) => nameOf(count, field, base + i * line, note))],
		rules: counts.map((count, i) => barOf(count, x, base + i * line + note * 1.3))
	};
}

function countsOf(data: Days, days: string[]): Count[] {
	const first = days[0];
	return [
		{ id: 'days', text: `${days.length} days`, length: days.length, loose: false },
		...data.rivals.map((rival) => ({
			...rival,
			// "Nearly" says no more than that it falls short, so it is drawn no longer than the days.
			length: Math.min(
				daysElapsed(first, addMonths(first, rival.months)),
				rival.loose ? days.length : Infinity
			)
		}))
	];
}

/** The band of `span` days with the largest dots: how many stand in a column, in how many columns. */
function bestBand(span: number, width: number, height: number) {
	let best = { columns: span, rows: 1, pitch: 0 };
	for (let rows = 4; rows <= 31; rows++) {
		const columns = Math.ceil(span / rows);
		const pitch = Math.min(width / columns, height / rows, 26);
		if (pitch > best.pitch + 1e-9) best = { columns, rows, pitch };
	}
	return best;
}

function nameOf({ id, text, teller }: Count, { x, width }: Box, y: number, size: number): Label {
	const full = teller ? `${text}, ${teller}` : text;
	return {
		key: `count-${id}`,
		lines: [textWidth(full, size) <= width ? full : text],
		x,
		y: y + 0.9 * size,
		anchor: 'start',
		size,
		kind: 'note',
		tone: 'ink'
	};
}

/** A line as long as the count; a loose one is dashed, and its end is left open. */
function barOf({ id, length, loose }: Count, x: (days: number) => number, y: number): Rule {
	const [from, to] = [x(0), x(length)];
	const foot = loose ? '' : `M${to} ${y - 4}v8`;
	return {
		key: `bar-${id}`,
		d: `M${from} ${y - 4}v8M${from} ${y}H${to}${foot}`,
		style: loose ? 'dashed' : 'solid',
		tone: id === 'days' ? 'ink' : 'evidence'
	};
}
