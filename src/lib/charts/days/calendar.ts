/** The calendar of the detention: a row for each month, a column for each day of the month. */
import { composeClock, type Heading } from '#lib/engine/layout/compose.ts';
import { monthOf, shortDate } from './day-list.ts';
import { radiusFor, type Box } from '#lib/engine/layout/grid.ts';
import type { Label, Look, Mark, Rule, Scene, Size, Tone } from '#lib/engine/scene.ts';
import { textWidth, noteSize, label, linesWidth } from '#lib/engine/layout/text.ts';
import { shortMonth } from '#lib/content/dates.ts';

interface Content {
	days: string[];
	/** The look of a day that has passed. */
	look: (day: string) => Look;
	/** Shown from its first day on. */
	bracket?: Bracket;
	/** The first and the last day are ringed. */
	counted: boolean;
}

/**
 * The calendar in a box (px): the picture once so many days have passed, under a heading. The last
 * day is named when it is over.
 */
export function calendar(
	{ days, look, bracket, counted }: Content,
	size: Size
): (passed: number, heading: Heading) => Pick<Scene, 'radius' | 'marks' | 'labels' | 'rules'> {
	const plan = planCalendar(days, size);
	const ends = [days[0], days[days.length - 1]];
	const picture = composeClock(size, plan.fit, (field) => {
		const at = plan.place(field);
		const radius = radiusFor(Math.min(at.pitch, at.rowPitch), 11);
		const dots = (lookOf: (day: string) => Look) =>
			days.map((day): Mark => ({
				key: day,
				...at.day(day),
				look: lookOf(day),
				group: monthOf(day)
			}));
		return {
			radius,
			passed: dots(look),
			coming: dots(() => 'ring-faint'),
			axis: [...at.axis, endLabel(at, radius, ends[0], 'arrest')],
			death: endLabel(at, radius, ends[1], 'death'),
			bracket: bracket && at.bracket(bracket),
			rings: counted ? ends.map((day) => ring(day, at.day(day), radius * 1.35 + 1)) : []
		};
	});
	return (passed, heading) => {
		const { labels, placed } = picture(heading);
		const shown = bracket && days[passed - 1] >= bracket.from ? placed.bracket : undefined;
		return {
			radius: placed.radius,
			marks: [...placed.passed.slice(0, passed), ...placed.coming.slice(passed)],
			labels: [
				...labels,
				...placed.axis,
				...(passed === days.length ? [placed.death] : []),
				...(shown ? [shown.label] : [])
			],
			rules: [...(shown ? [shown.rule] : []), ...placed.rings]
		};
	};
}

/** The first and the last day are named in the gaps that their months leave in the calendar. */
function endLabel(at: Calendar, radius: number, day: string, what: 'arrest' | 'death'): Label {
	const { x, y } = at.day(day);
	const before = what === 'arrest';
	const away = radius + at.note * 0.7;
	const room = (before ? x - at.left : at.right - x) - away;
	const wordings = [`${shortDate(day)}: ${what}`, shortDate(day)];
	const words = wordings.find((one) => textWidth(one, at.note) <= room) ?? what;
	return label(`end-${what}`, words, {
		x: before ? x - away : x + away,
		y: y + at.note * 0.34,
		anchor: before ? 'end' : 'start',
		size: at.note
	});
}

function ring(day: string, { x, y }: { x: number; y: number }, r: number): Rule {
	const half = `a${r} ${r} 0 1 0`;
	return {
		key: `ring-${day}`,
		d: `M${x - r} ${y}${half} ${2 * r} 0${half} ${-2 * r} 0`,
		style: 'solid',
		tone: 'ink'
	};
}

/** A stretch of days marked at the calendar's right edge, from row to row. */
export interface Bracket {
	/** ISO dates. */
	from: string;
	to: string;
	/** Its words, the longest first: the first that fits is used. */
	wordings: string[];
	/** Whether its words go above the calendar or below it. */
	at: 'above' | 'below';
	/** dashed: approximate, so it has no foot that would point to one day. */
	style: Rule['style'];
	tone: Tone;
}

interface Calendar {
	/** Left and right edge of the days, distance of the columns and of the rows, in px. */
	left: number;
	right: number;
	pitch: number;
	rowPitch: number;
	/** Font size of its words, in px. */
	note: number;
	/** Numbers of the days, names of the months. */
	axis: Label[];
	/** Centre of a day, by its ISO date. */
	day(iso: string): { x: number; y: number };
	bracket(bracket: Bracket): { label: Label; rule: Rule };
}

/** Days that have their number on the axis. */
const TICKS = [1, 5, 10, 15, 20, 25, 31];
const LONGEST_MONTH = 31;
/** From this width (px) on, the first month and each January are written with their year. */
const WIDE = 620;

/** What the calendar takes of a room (px), and its parts once it has a box of that size. */
function planCalendar(days: string[], size: Size) {
	const note = noteSize(size);
	const months = [...new Set(days.map((day) => day.slice(0, 7)))];
	const names = months.map((month, i) => {
		const name = shortMonth(Number(month.slice(5)));
		const year = size.width >= WIDE && (i === 0 || month.endsWith('-01'));
		return year ? `${name} ${month.slice(0, 4)}` : name;
	});
	const side = linesWidth(names, note) + note * 0.5;
	const edge = note * 1.1;
	const line = note * 1.15;

	return {
		fit: (room: Size): Size => {
			const pitch = Math.max(0, Math.min((room.width - side - edge) / LONGEST_MONTH, 30));
			const most = Math.min(pitch * 1.7, (room.height - 3 * line) / months.length);
			// No closer than the names of the months can stand.
			const rowPitch = Math.max(note * 1.04, most);
			return {
				width: side + LONGEST_MONTH * pitch + edge,
				height: months.length * rowPitch + 3 * line
			};
		},

		place: (field: Box): Calendar => {
			const pitch = (field.width - side - edge) / LONGEST_MONTH;
			const rowPitch = (field.height - 3 * line) / months.length;
			const left = field.x + side;
			const top = field.y + 2 * line;
			const bottom = top + months.length * rowPitch;
			const column = (day: number) => left + (day - 0.5) * pitch;
			const row = (day: string) => top + (months.indexOf(day.slice(0, 7)) + 0.5) * rowPitch;
			const word = { size: note, kind: 'axis', tone: 'faint' } as const;
			const axis = [
				...TICKS.map((day) => {
					const at = { x: column(day), y: top - note * 0.35, anchor: 'middle' } as const;
					return label(`axis-${day}`, String(day), { ...word, ...at });
				}),
				...months.map((month, i) => {
					const at = { x: field.x, y: row(month) + note * 0.34 };
					return label(`month-${month}`, names[i], { ...word, ...at });
				})
			];
			const bracket = ({ from, to, wordings, at, style, tone }: Bracket) => {
				const x = field.x + field.width - 1;
				const half = rowPitch * 0.4;
				const d =
					at === 'above'
						? `M${x} ${top - line * 0.95}V${row(to) + half}`
						: `M${x} ${row(from) - half}V${bottom}`;
				const start = style === 'solid' ? `M${x - note * 0.4} ${row(from) - half}H${x}` : '';
				const y = at === 'above' ? field.y + 0.8 * note : bottom + 0.85 * note;
				const fitting = wordings.find((words) => textWidth(words, note) <= field.width);
				const end = { x: field.x + field.width, y, anchor: 'end', size: note, tone } as const;
				return {
					label: label('bracket', fitting ?? wordings[wordings.length - 1], end),
					rule: { key: 'bracket', d: start + d, style, tone }
				};
			};
			return {
				left,
				right: left + LONGEST_MONTH * pitch,
				pitch,
				rowPitch,
				note,
				axis,
				day: (iso) => ({ x: column(Number(iso.slice(8))), y: row(iso) }),
				bracket
			};
		}
	};
}
