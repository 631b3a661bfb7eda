/** The dated papers on a calendar: requests left of the months, replies and a court’s ruling right. */
import type { Requests } from './schema.ts';
import { margin, stack, strongSize } from '#lib/engine/layout/compose.ts';
import { linear } from '#lib/engine/layout/linear.ts';
import { textWidth, noteSize } from '#lib/engine/layout/text.ts';
import {
	axisWidth,
	monthAxis,
	briefly,
	papersOf,
	spotsOf,
	WAYS,
	type Paper,
	type Spot,
	type Way
} from './calendar.ts';
import { besideAxis, columnWidth, rowWidth, ONE_LINE, type Item } from './paper-sides.ts';
import type { LegendItem, Look, Mark, Rule, Scene, Size } from '#lib/engine/scene.ts';

/** His move to Butyrka and his death, as in days.json: the first and the last day of the calendar. */
export const FROM = '2009-07-25';
export const TO = '2009-11-16';
/** Where the remark goes: in the middle of the weeks that have no request. */
const REMARK = '2009-10-24';

/** In a box narrower than this (px) the remark is shorter. */
const NARROW = 340;

const LOOKS: Record<Paper['kind'], Look> = {
	request: 'disc-ink',
	reply: 'square-evidence',
	court: 'cross-ink'
};
const GROUPS: Record<Paper['kind'], string> = {
	request: 'Requests',
	reply: 'Replies',
	court: 'The court'
};
const LEGEND: LegendItem[] = [
	{ look: 'disc-ink', text: 'One dot is one request' },
	{ look: 'ring-ink', text: 'day not known' },
	{ look: 'square-evidence', text: 'a reply, says the campaign' },
	{ look: 'cross-ink', text: 'a court’s ruling' }
];

/** Every paper in a box (px): a mark each, with its date and a few words where there is room. */
export function paperTrail(data: Requests, size: Size): Scene {
	const note = noteSize(size);
	const radius = Math.max(3.5, Math.min(9, size.height / 68, size.width / 80));
	const apart = 2 * radius + 1.5;
	const lead = Math.max(7, Math.min(24, size.width / 46));
	const dots = radius + apart;
	const tracks = tracksOf(data, size, { note, radius, beyond: dots + lead });

	const m = margin(size);
	const heads = WAYS.map((way, i) => {
		const [x, anchor] =
			way < 0 ? ([tracks.left, 'end'] as const) : ([tracks.right, 'start'] as const);
		return stack(headingOf(data, way), { x, y: m, width: tracks.widths[i], note }, anchor);
	});
	const top = m + Math.max(...heads.map(({ height }) => height)) + 0.6 * note;
	const room = { lead, top, bottom: size.height - m, radius };
	const [from, to] = [new Date(FROM), new Date(TO)];
	const scale = linear([from, to], [top + 0.6 * note, room.bottom - 0.6 * note]);

	const sides = WAYS.map((way, i) => {
		const track = way < 0 ? tracks.left : tracks.right;
		const spots = spotsOf(papersOf(data, way), scale, apart);
		const placed = spots.map((spot) => ({ ...spot, x: track + way * spot.lane * apart }));
		const out = track + way * dots;
		const items = aboutOf(data, way, size).map(({ on, ...words }, j): Item => ({
			...words,
			x: placed[j]?.x ?? track,
			y: placed[j]?.y ?? scale(new Date(on))
		}));
		return { way, placed, items, out, width: tracks.widths[i] - dots - lead };
	});
	const placed = sides.flatMap((side) => side.placed);
	const months = monthAxis({ ...tracks, size: note, from, to }, scale, radius);
	const beside = besideAxis(sides, room, tracks.text);
	const marks = new Map(placed.map((spot) => [spot.paper.id, markOf(spot)]));
	return {
		size,
		radius,
		marks: data.papers.flatMap(({ id }) => marks.get(id) ?? []),
		labels: [
			...heads.flatMap(({ labels }, i) =>
				labels.map((label) => ({ ...label, key: `side-${i}-${label.key}` }))
			),
			...months.labels,
			...beside.labels
		],
		rules: [
			...months.rules,
			...placed.filter(({ exact }) => !exact).map((spot) => uncertainty(spot, radius)),
			...beside.rules
		],
		legend: LEGEND
	};
}

interface Tracks {
	left: number;
	right: number;
	/** Width of each side beyond its line. */
	widths: number[];
	/** The largest size for the words beside the marks. */
	text: number;
}

/**
 * Where the two lines go, in px: each side takes what its words need in one line each, a little
 * smaller if they must be, or else a share of the box in proportion to its words.
 */
function tracksOf(
	data: Requests,
	size: Size,
	{ note, radius, beyond }: { note: number; radius: number; beyond: number }
): Tracks {
	const axis = axisWidth(note, radius);
	const free = size.width - 2 * margin(size) - axis;
	const sides = WAYS.map((way) => aboutOf(data, way, size));
	const at = (widths: number[], text: number): Tracks => {
		const left = (size.width - axis - widths[0] - widths[1]) / 2 + widths[0];
		return { left, right: left + axis, widths, text };
	};
	for (let text = note; text >= ONE_LINE; text--) {
		const widths = sides.map((side, i) => {
			const { strong, notes } = headingOf(data, WAYS[i]);
			const heading = textWidth(strong, strongSize(note), 'strong');
			const words = columnWidth(side, text) + beyond;
			return Math.max(words, heading, textWidth(notes[0], note));
		});
		if (widths[0] + widths[1] <= free) return at(widths, text);
	}
	const [left, right] = sides.map((side) => rowWidth(side, note));
	const words = free - 2 * beyond;
	const share = [left, right].map((row) => beyond + (words * row) / (left + right));
	return at(share, note);
}

function headingOf(data: Requests, way: Way): { strong: string; notes: string[] } {
	if (way > 0) return { strong: 'Answered', notes: ['says the campaign'] };
	const asked = papersOf(data, way);
	const exact = asked.filter(({ date }) => date.precision === 'day').length;
	return { strong: 'Asked', notes: [`${exact} dated, ${asked.length - exact} roughly`] };
}

interface Placed extends Spot {
	/** Centre of its mark, in px. */
	x: number;
}

function markOf({ paper, exact, x, y }: Placed): Mark {
	const look = exact ? LOOKS[paper.kind] : 'ring-ink';
	return { key: `paper-${paper.id}`, x, y, look, group: GROUPS[paper.kind] };
}

/** What is written on a side: its papers, an end of the calendar, and a remark where none are. */
function aboutOf(
	data: Requests,
	way: Way,
	{ width }: Size
): (Omit<Item, 'x' | 'y'> & { on: string })[] {
	const papers = papersOf(data, way).map(({ id, date, short }) => ({
		key: `paper-${id}`,
		on: date.at,
		date: briefly(date.at),
		text: short,
		tone: 'ink' as const
	}));
	const total = data.total.value;
	const remark =
		width < NARROW
			? `None could be matched to the ${total}.`
			: `None of these could be matched to the ${total} requests.`;
	return way > 0
		? [
				...papers,
				{ key: 'move', on: FROM, date: briefly(FROM), text: 'moved to Butyrka', tone: 'faint' }
			]
		: [
				...papers,
				{ key: 'unmatched', on: REMARK, date: '', text: remark, tone: 'ink' },
				{ key: 'death', on: TO, date: briefly(TO), text: 'his death', tone: 'harm' }
			];
}

/** The stretch in which an undated paper falls, as a dashed bracket with its ring in the middle. */
function uncertainty({ paper, x, y, from, to }: Placed, radius: number): Rule {
	const foot = (end: number) => `M${x - 3} ${end}h6`;
	const d = `${foot(from)}M${x} ${from}V${y - radius}M${x} ${y + radius}V${to}${foot(to)}`;
	return { key: `paper-${paper.id}-doubt`, d, style: 'dashed', tone: 'ink' };
}
