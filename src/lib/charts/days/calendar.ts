/** The calendar of the detention: a row for each month, a column for each day of the month. */
import { composeClock, type Heading } from '#lib/engine/layout/compose.ts';
import { monthOf, shortDate } from './day-list.ts';
import { planCalendar, type Bracket, type Calendar } from './plan.ts';
import { radiusFor } from '#lib/engine/layout/grid.ts';
import type { Label, Look, Mark, Rule, Scene, Size } from '#lib/engine/scene.ts';
import { textWidth } from '#lib/engine/layout/text.ts';

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
