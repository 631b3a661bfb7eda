/**
 * Chart "aftermath": what followed, on a time scale. What sought accountability is on the left, what
 * critics call retaliation or impunity on the right, and what is on neither side between them.
 */
import { readWhen } from '#lib/content/dates.ts';
import type { Aftermath } from './schema.ts';
import {
	CLOSE_UP,
	drawAxis,
	spineWidth,
	timeScale,
	type Obstacle,
	type TimeScale,
	type Years
} from './axis.ts';
import {
	closeUpNote,
	fitSideNames,
	NAMES,
	placeSideNames,
	placeTracks,
	TONES,
	TRACKED,
	uncertainty,
	type SideNames
} from './frame.ts';
import { aboveDot, besideDots, settings, type Setting, type Spot } from './labels.ts';
import { margin, strongSize } from '#lib/engine/layout/compose.ts';
import { dodge, lanesFor } from '#lib/engine/layout/dodge.ts';
import type { Label, LegendItem, Look, Mark, Rule, Scene, Size } from '#lib/engine/scene.ts';
import { defineChart, fixed, found } from '#lib/engine/chart.ts';
import { LINE_HEIGHT, textWidth, noteSize } from '#lib/engine/layout/text.ts';
import { span } from '#lib/content/span.ts';

const steps = [
	'aftermath-justice',
	'aftermath-retaliation',
	'aftermath-december',
	'aftermath-court'
] as const;
type Step = (typeof steps)[number];
type Event = Aftermath['events'][number];

/** Whether a step is about an event. */
function isSpoken(step: Step, { side, date }: Event, to: number): boolean {
	const { start, end } = span(date);
	switch (step) {
		case 'aftermath-justice':
			return side === 'accountability';
		case 'aftermath-retaliation':
			return side !== 'accountability';
		case 'aftermath-december':
			return start >= CLOSE_UP[0] && end <= CLOSE_UP[1];
		case 'aftermath-court':
			return start.getUTCFullYear() === to;
	}
}

/** A disc is on its day, a ring somewhere in its month or year; a square is on neither side. */
function lookOf({ side, date }: Event, spoken: boolean): Look {
	const tone = spoken ? TONES[side] : 'faint';
	if (side === 'neither') return `square-${tone}`;
	return span(date).exact ? `disc-${tone}` : `ring-${tone}`;
}

/** What is the same however the words are set: the scale, and where the dots are along it. */
interface Frame {
	size: Size;
	closeUp: boolean;
	m: number;
	note: number;
	radius: number;
	/** Distance of lanes, and room for the lines from dots to words, in px. */
	apart: number;
	lead: number;
	names: SideNames;
	top: number;
	bottom: number;
	scale: TimeScale;
	sides: { way: -1 | 1; dots: number; room: number; lanes: number[]; spots: EventSpot[] }[];
	between: EventSpot[];
}

/** An event's dot, and the words that may be beside it. */
interface EventSpot extends Spot {
	event: Event;
}

interface Drawing {
	marks: Mark[];
	labels: Label[];
	rules: Rule[];
}

function frameFor(data: Aftermath, step: Step, size: Size): Frame {
	const closeUp = step === 'aftermath-december';
	const m = margin(size);
	const note = noteSize(size);
	const radius = Math.max(4, Math.min(11, size.height / 62, size.width / 70));
	const apart = 2 * radius + 1.5;
	const lead = Math.max(10, Math.min(16, size.width / 25));
	const names = fitSideNames(size.width - 2 * m, strongSize(note));
	const top = m + names.height + 0.5 * note;
	const bottom = size.height - m - (closeUp ? note * 1.6 : 0);
	const scale = timeScale(data, [top + radius, bottom - radius], closeUp);
	const spotsOn = (side: Event['side']) =>
		data.events
			.filter((event) => event.side === side)
			.map((event): EventSpot => {
				const spoken = isSpoken(step, event, data.to);
				return {
					event,
					key: `event-${event.id}`,
					x: 0,
					y: scale(span(event.date).middle),
					text: event.short,
					date: readWhen(event.date),
					spoken,
					tone: spoken ? 'ink' : 'faint'
				};
			});

	const sides = TRACKED.map((side, i) => {
		const spots = spotsOn(side);
		const ys = spots.map(({ y }) => y);
		// As if each had two lines of words, in every step: so that the lanes stay the same.
		const words = dodge(
			ys.map((y) => ({ at: y, length: note * 2 * LINE_HEIGHT })),
			0,
			size.height
		);
		const lanes = lanesFor(
			ys,
			apart,
			// A close-up has its own dots on the track itself.
			ys.map((y, n) => (closeUp && spots[n].spoken ? size.height : (words?.[n] ?? y) - y))
		);
		const spoken = spots.filter((spot) => spot.spoken);
		const reach = (near: (y: number) => boolean) =>
			radius + Math.max(0, ...lanes.filter((_, n) => near(ys[n]))) * apart;
		// In a close-up the words are beside its own dots, clear of those well above and below them.
		const dots = reach((y) => !closeUp || spoken.some((spot) => Math.abs(spot.y - y) < 4 * note));
		// What the side would take to set its words in one line; or else its dots.
		const room = Math.max(
			Math.max(0, ...spoken.map(({ text }) => textWidth(text, note, 'strong'))) + lead,
			reach(() => true) - dots
		);
		return { way: i === 0 ? -1 : 1, dots, room, lanes, spots } as const;
	});
	const between = spotsOn('neither');
	return { size, closeUp, m, note, radius, apart, lead, names, top, bottom, scale, sides, between };
}

/** The picture with its words set one way; null where they do not fit. No setting: no words. */
function setWords(years: Years, frame: Frame, setting: Setting | null): Drawing | null {
	const { size, closeUp, m, note, radius, apart, names, scale } = frame;
	const year = (frame.bottom - frame.top) / (years.to + 1 - years.from);
	const between = frame.between.map((spot) => {
		const shown = setting && (spot.spoken || !setting.only);
		return { spot, words: shown ? wordsAbove(spot, setting, year) : null };
	});
	const axisSize = Math.max(11, note - 1);
	const spine = Math.max(
		spineWidth(axisSize, radius),
		...between.map(({ words }) => (words ? words.width + 2 * radius + 8 : 0))
	);
	const tracks = placeTracks(size, m, spine, frame.sides);
	const sides = frame.sides.map(({ way, dots, lanes, spots }) => {
		const track = way < 0 ? tracks.left : tracks.right;
		const width = way < 0 ? track - dots - m : size.width - m - track - dots;
		return {
			spots: spots.map((spot, i) => ({ ...spot, x: track + way * lanes[i] * apart })),
			box: { ...frame, way, out: track + way * dots, width }
		};
	});
	const beside = setting ? besideDots(sides, setting) : { labels: [], rules: [] };
	if (!beside) return null;
	const obstacles = between.map(({ spot: { y }, words }): Obstacle => ({
		y0: y - radius - (words ? 2 + words.height : 0),
		y1: y + radius
	}));
	const axis = drawAxis(years, scale, { ...tracks, size: axisSize, radius, closeUp }, obstacles);
	if (!axis) return null;

	const middle = (tracks.left + tracks.right) / 2;
	const spots = [
		...sides.flatMap((side) => side.spots),
		...between.map(({ spot }) => ({ ...spot, x: middle }))
	];
	const brackets = spots.map(({ event, spoken, ...at }) =>
		uncertainty(event, at, scale, radius, spoken ? TONES[event.side] : 'faint')
	);
	return {
		marks: spots.map(({ key, x, y, event, spoken }) => {
			return { key, x, y, look: lookOf(event, spoken), group: NAMES[event.side] };
		}),
		labels: [
			...axis.labels,
			...placeSideNames(size, m, names, tracks),
			...between.flatMap(({ spot, words }) => words?.labelsAt(middle, spot.y - radius - 2) ?? []),
			...beside.labels,
			...(closeUp ? [closeUpNote(size, note, m)] : [])
		],
		rules: [...axis.rules, ...brackets.filter((rule) => rule !== null), ...beside.rules]
	};
}

/** With its date only where no more than two years' names give way to it: `year` px each. */
function wordsAbove(spot: Spot, setting: Setting, year: number): ReturnType<typeof aboveDot> {
	const words = aboveDot(spot, setting);
	const fits = words.height <= 2 * year;
	return fits ? words : aboveDot(spot, { ...setting, dated: false });
}

function draw(data: Aftermath, step: Step, size: Size): Scene {
	const frame = frameFor(data, step, size);
	let drawn: Drawing | null = null;
	for (const setting of [...settings(frame.note, frame.closeUp), null])
		if ((drawn = setWords(data, frame, setting))) break;
	const { marks, labels, rules } = found('aftermath', step, drawn ?? undefined);
	const order = new Map(data.events.map(({ id }, i) => [`event-${id}`, i]));
	marks.sort((a, b) => (order.get(a.key) ?? 0) - (order.get(b.key) ?? 0));
	return { size, radius: frame.radius, marks, labels, rules, legend: legend(marks) };
}

export const aftermath = defineChart({
	id: 'aftermath',
	steps,

	scene: (data: Aftermath, step, size) => fixed(draw(data, step, size)),

	describe(data, step, key) {
		const event = data.events.find((e) => `event-${e.id}` === key);
		const { date, side, text } = found('aftermath', key, event);
		const name = NAMES[side];
		return `${readWhen(date)} (${name[0].toLowerCase()}${name.slice(1)}): ${text}`;
	}
});

function legend(marks: Mark[]): LegendItem[] {
	const looks = new Set(marks.map((mark) => mark.look));
	const items: LegendItem[] = [
		// The sides are named over the picture, in their colours; here there is no room for it.
		{ look: 'disc-evidence', text: 'One dot is one event' },
		{
			look: 'disc-harm',
			text: looks.has('disc-evidence') ? 'on the other side' : 'One dot is one event'
		},
		{ look: 'square-ink', text: 'on neither side' },
		{ look: 'disc-faint', text: 'others' },
		{ look: 'square-faint', text: 'on neither side' },
		{ look: 'ring-faint', text: 'day not known' }
	];
	return items.filter(({ look }) => looks.has(look));
}
