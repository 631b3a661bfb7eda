/** The doctors charged, and what came of it: set apart under the officials. */
import type { Impunity } from '$lib/data/schema/impunity';
import { readWhen } from '$lib/data/dates';
import type { Label } from './scene';
import { LINE_HEIGHT, textWidth, wrap } from './layout/text';

/** Everything in px from the area's top left. */
export interface DoctorsArea {
	width: number;
	height: number;
	/** Where the line stands that sets the area apart. */
	rule: number;
	dots: { x: number; y: number }[];
	labels: Label[];
}

interface Room {
	/** Of the area, in px. */
	width: number;
	/** Of a dot, in px. */
	radius: number;
	/** Size of a note, in px. */
	note: number;
}

/** The doctors side by side, and under them what is said of the others, where it is to be shown. */
export function setDoctors(
	{ doctors, named }: Pick<Impunity, 'doctors' | 'named'>,
	others: string | null,
	{ width, radius, note }: Room
): DoctorsArea {
	const rule = note;
	const labels: Label[] = [];
	const dots: DoctorsArea['dots'] = [];
	let y = rule;
	const set = (key: string, lines: string[], x: number, top: number, kind: Label['kind']) => {
		const look = { anchor: 'start', size: note, tone: 'ink' } as const;
		labels.push({ key, lines, x, y: top + 0.85 * note, kind, ...look });
		return top + lines.length * LINE_HEIGHT * note;
	};
	const heading = `${doctors.length} doctors charged; not said to be among the ${named.value}`;
	y = set('doctors', wrap(heading, width, note, 'strong'), 0, y + note * 0.7, 'strong');

	const words = 2 * radius + note * 0.6;
	const step = width / doctors.length;
	const top = y + note * 0.4;
	let widest = 0;
	let bottom = top + 2 * radius;
	doctors.forEach(({ id, name, role, outcome, date }, i) => {
		const room = step - words - note * 0.8;
		const told = [...wrap(name ?? role, room, note), ...wrap(readWhen(date), room, note)];
		const x = i * step + words;
		dots.push({ x: i * step + radius, y: top + Math.max(radius, note * 0.6) });
		const under = set(`${id}-outcome`, [outcome], x, top, 'strong');
		bottom = Math.max(bottom, set(`${id}-who`, told, x, under, 'note'));
		widest = Math.max(widest, ...told.map((line) => x + textWidth(line, note)));
	});
	if (others) bottom = set('others', wrap(others, width, note), 0, bottom + note * 0.4, 'note');
	return { width: Math.min(width, widest), height: bottom + note * 0.2, rule, dots, labels };
}
