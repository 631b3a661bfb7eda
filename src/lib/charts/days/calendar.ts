/** The calendar of the detention: a row for each month, a column for each day of the month. */
import { compose, type Heading } from '#lib/engine/layout/compose.ts';
import { monthOf, shortDate } from './day-list.ts';
import { planCalendar, type Bracket, type Calendar } from './plan.ts';
import { radiusFor } from '#lib/engine/layout/grid.ts';
import type { Label, Look, Mark, Rule, Scene, Size } from '#lib/engine/scene.ts';
import { textWidth } from '#lib/engine/layout/text.ts';

interface Content {
	days: string[];
	look: (day: string, index: number) => Look;
	heading: Heading;
	bracket?: Bracket;
	/** The last day is over, and named. */
	ended: boolean;
	/** The first and the last day are ringed. */
	counted: boolean;
}

export function calendar(
	{ days, look, heading, bracket, ended, counted }: Content,
	size: Size
): Pick<Scene, 'radius' | 'marks' | 'labels' | 'rules'> {
	const plan = planCalendar(days, size);
	const { labels, field } = compose(size, heading, plan.fit);
	const at = plan.place(field);
	const radius = radiusFor(Math.min(at.pitch, at.rowPitch), 11);
	const ends = [days[0], days[days.length - 1]];
	const marked = bracket && at.bracket(bracket);
	return {
		radius,
		marks: days.map((day, i): Mark => ({
			key: day,
			...at.day(day),
			look: look(day, i),
			group: monthOf(day)
		})),
		labels: [
			...labels,
			...at.axis,
			endLabel(at, radius, ends[0], 'arrest'),
			...(ended ? [endLabel(at, radius, ends[1], 'death')] : []),
			...(marked ? [marked.label] : [])
		],
		rules: [
			...(marked ? [marked.rule] : []),
			...(counted ? ends.map((day) => ring(day, at.day(day), radius * 1.35 + 1)) : [])
		]
	};
}

/** The first and the last day are named in the gaps that their months leave in the calendar. */
function endLabel(at: Calendar, radius: number, day: string, what: 'arrest' | 'death'): Label {
	const { x, y } = at.day(day);
	const before = what === 'arrest';
	const away = radius + at.note * 0.7;
	const room = (before ? x - at.left : at.right - x) - away;
	const wordings = [`${shortDate(day)}: ${what}`, shortDate(day)];
	return {
		key: `end-${what}`,
		lines: [wordings.find((words) => textWidth(words, at.note) <= room) ?? what],
		x: before ? x - away : x + away,
		y: y + at.note * 0.34,
		anchor: before ? 'end' : 'start',
		size: at.note,
		kind: 'note',
		tone: 'ink'
	};
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
