/** Where the parts of the calendar stand: its rows, its columns, its axes and its right edge. */
import { shortMonth } from '#lib/content/dates.ts';
import type { Box } from '#lib/engine/layout/grid.ts';
import type { Label, Rule, Size, Tone } from '#lib/engine/scene.ts';
import { textWidth, noteSize } from '#lib/engine/layout/text.ts';

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

export interface Calendar {
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
export function planCalendar(days: string[], size: Size) {
	const note = noteSize(size);
	const months = [...new Set(days.map((day) => day.slice(0, 7)))];
	const names = months.map((month, i) => {
		const name = shortMonth(Number(month.slice(5)));
		const year = size.width >= WIDE && (i === 0 || month.endsWith('-01'));
		return year ? `${name} ${month.slice(0, 4)}` : name;
	});
	const side = Math.max(...names.map((name) => textWidth(name, note))) + note * 0.5;
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
				...TICKS.map((day): Label => ({
					...word,
					key: `axis-${day}`,
					lines: [String(day)],
					x: column(day),
					y: top - note * 0.35,
					anchor: 'middle'
				})),
				...months.map((month, i): Label => ({
					...word,
					key: `month-${month}`,
					lines: [names[i]],
					x: field.x,
					y: row(month) + note * 0.34,
					anchor: 'start'
				}))
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
				const label: Label = {
					key: 'bracket',
					lines: [fitting ?? wordings[wordings.length - 1]],
					x: field.x + field.width,
					y,
					anchor: 'end',
					size: note,
					kind: 'note',
					tone
				};
				return { label, rule: { key: 'bracket', d: start + d, style, tone } };
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
