/** The dial with what the minutes are said to measure, and by whom, beside it or under it. */
import type { Minutes } from './schema.ts';
import { margin, move } from '#lib/engine/layout/compose.ts';
import { setNotes, type Note, type Notes } from '#lib/engine/layout/notes.ts';
import { noteSize } from '#lib/engine/layout/text.ts';
import { dial, inside, type Dial } from './dial.ts';
import type { Label, Size } from '#lib/engine/scene.ts';

/** Between the dial and the notes, in em. */
const GAP = 1.5;
/** Width of the notes at most, in em: in one column, and in a column of three. */
const ALONE = 24;
const IN_THREE = 18;

interface Arrangement {
	shape: Dial;
	notes: Notes;
	/** Size of the notes, in px. */
	size: number;
	beside: boolean;
}

/** The dots’ radius and centres and all labels, in px. */
export function meanings(
	data: Minutes,
	box: Size
): { radius: number; places: { x: number; y: number }[]; labels: Label[] } {
	const { shape, notes, size, beside } = arrange(data, box);
	const gap = GAP * size;
	const width = shape.across + gap + notes.width;
	const height = shape.across + gap + notes.height;
	const middle = {
		x: (beside ? box.width - width + shape.across : box.width) / 2,
		y: (beside ? box.height : box.height - height + shape.across) / 2
	};
	const corner = beside
		? { x: middle.x + shape.across / 2 + gap, y: (box.height - notes.height) / 2 }
		: { x: (box.width - notes.width) / 2, y: middle.y + shape.across / 2 + gap };
	const number = { numeral: String(data.total.value), strong: 'minutes', tone: 'ink' } as const;
	return {
		radius: shape.radius,
		places: move(shape.places, middle),
		labels: [...move(inside(number, shape.free, size), middle), ...move(notes.labels, corner)]
	};
}

/** With what others say, if that leaves the dial this share of the box’s shorter side. */
const ENOUGH = 0.42;

/** The largest text that leaves enough of a dial, if need be without what others say. */
function arrange(data: Minutes, box: Size): Arrangement {
	const most = noteSize(box);
	const all = [true, false].flatMap((whole) =>
		Array.from({ length: most - 10 }, (_, i) => widest(arrangements(data, whole, most - i, box)))
	);
	const enough = ENOUGH * Math.min(box.width, box.height);
	return all.find(({ shape }) => shape.across >= enough) ?? widest(all);
}

function widest(all: Arrangement[]): Arrangement {
	return all.reduce((best, one) => (one.shape.across > best.shape.across ? one : best));
}

/** Both ways to arrange the picture; `whole`: with what others say of that time. */
function arrangements(data: Minutes, whole: boolean, size: number, box: Size): Arrangement[] {
	const m = margin(box);
	const gap = GAP * size;
	const room = { width: box.width - 2 * m, height: box.height - 2 * m };
	const total = data.total.value;
	const under = notesOf(data, whole, room.width, size);
	const side = notesOf(data, whole, Math.min(0.48 * room.width, ALONE * size), size);
	const below = Math.min(room.width, room.height - under.height - gap);
	const beside = Math.min(room.height, room.width - side.width - gap);
	return [
		{ shape: dial(total, below), notes: under, size, beside: false },
		{
			shape: dial(total, side.height <= room.height ? beside : 0),
			notes: side,
			size,
			beside: true
		}
	];
}

/** Where the number comes from, its meanings, and what others say, in at most `width` px. */
function notesOf(
	{ play, meanings: all, aboutAnHour }: Minutes,
	whole: boolean,
	width: number,
	size: number
): Notes {
	const plain = (key: string, text: string): Note => {
		return { key, parts: [{ text, kind: 'note', tone: 'ink' }] };
	};
	const columns = width >= 3 * 13 * size ? 3 : 1;
	const meaning = all.map(({ id, teller, text }): Note => ({
		key: `meaning-${id}`,
		parts: [
			{ text: teller, kind: 'strong', tone: 'ink' },
			{ text, kind: 'note', tone: 'ink' }
		]
	}));
	const across = Math.min(width, (columns === 3 ? 3 * IN_THREE : ALONE) * size);
	return stacked(
		[
			setNotes([plain('play', play.text)], { width: across, size }),
			setNotes(meaning, { width: across, size, columns, apart: 0.6 * size }),
			...(whole ? [setNotes([plain('others', aboutAnHour.text)], { width: across, size })] : [])
		],
		0.8 * size
	);
}

/** Blocks one below the other, `apart` px between them. */
function stacked(blocks: Notes[], apart: number): Notes {
	let y = 0;
	const labels = blocks.flatMap((block) => {
		const moved = move(block.labels, { y });
		y += block.height + apart;
		return moved;
	});
	return { labels, width: Math.max(...blocks.map(({ width }) => width)), height: y - apart };
}
