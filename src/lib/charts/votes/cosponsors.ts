/** The House's noes: those who had cosponsored its separate Magnitsky bill, named, and the others. */
import type { Member, Votes } from './schema.ts';
import { margin, strongSize, move } from '#lib/engine/layout/compose.ts';
import { radiusFor } from '#lib/engine/layout/grid.ts';
import {
	balance,
	LINE_HEIGHT,
	textWidth,
	noteSize,
	label,
	linesWidth
} from '#lib/engine/layout/text.ts';
import type { Label, Look, Mark, Scene, Size } from '#lib/engine/scene.ts';
import { cosponsors, drawn, memberName, shortName } from './members.ts';

const NAMED: Look = 'cross-ink';
const OTHER: Look = 'cross-faint';
const MIN_PITCH = 5.2;
const MAX_PITCH = 48;
/** From this width, in px, each of the named has the name beside the cross. */
const WIDE = 640;

/** What is drawn and said, before it is laid out. */
interface Content {
	named: Member[];
	others: Member[];
	/** Of each name: beside its cross with the state, and in a list. */
	labels: string[];
	list: string;
	heads: [string, string];
	context: string;
}

/** Lengths in px. */
interface Frame {
	left: number;
	width: number;
	height: number;
	note: number;
}

type Layout = Pick<Scene, 'marks' | 'labels'> & { pitch: number; height: number };

/** The noes in a box, in px, as large as it allows. */
export function layoutCosponsors({ house, cosponsored }: Votes, size: Size): Scene {
	const named = cosponsors(house, 'nay');
	const others = drawn(house, 'nay').filter((member) => !member.cosponsor);
	const count = (vote: Member['vote']) => cosponsors(house, vote).length;
	const content: Content = {
		named,
		others,
		labels: named.map((member) => `${memberName(member)} (${member.state})`),
		list: named.map((member) => shortName(member, house)).join(', '),
		heads: [
			`of the ${named.length + others.length} noes had cosponsored a separate Magnitsky bill, H.R. ${cosponsored.number}`,
			'had not cosponsored it'
		],
		context:
			`Of its cosponsors, ${count('yea')} voted yes, ${count('nay')} no; ` +
			`${count('not voting')} did not vote.`
	};
	const m = margin(size);
	const note = noteSize(size);
	const frame = { left: m, width: size.width - 2 * m, height: size.height - 2 * m, note };
	const laid = size.width < WIDE ? stacked(content, frame) : sideBySide(content, frame);
	const down = (size.height - laid.height) / 2;
	return {
		size,
		radius: radiusFor(laid.pitch),
		marks: move(laid.marks, { y: down }),
		labels: move(laid.labels, { y: down }),
		rules: [],
		legend: [
			{
				look: NAMED,
				text: `One dot is one member who voted no, a cosponsor of H.R. ${cosponsored.number}`
			},
			{ look: OTHER, text: 'voted no, not a cosponsor' }
		]
	};
}

const pitchIn = (...rooms: number[]): number => Math.max(MIN_PITCH, Math.min(MAX_PITCH, ...rooms));

const markOf = ({ id }: Member, look: Look, at: { x: number; y: number }): Mark => {
	const group = look === NAMED ? 'voted no, had cosponsored' : 'voted no, had not cosponsored';
	return { key: `house-${id}`, ...at, look, group };
};

/** On a phone: one block under another, the names in a list. */
function stacked({ named, others, list, heads, context }: Content, frame: Frame): Layout {
	const { left, width, height, note } = frame;
	const large = Math.round(Math.max(30, Math.min(64, height * 0.12)));
	const strong = note + 1;
	const x = left + textWidth(String(others.length), large, 'numeral') + note * 0.6;
	const headed = heads.map((head) => balance(head, left + width - x, strong, 'strong'));
	const headHeights = headed.map((lines) =>
		Math.max(0.78 * large, lines.length * LINE_HEIGHT * strong)
	);
	const names = balance(list, width, note);
	const said = balance(context, width, note);
	const line = LINE_HEIGHT * note;
	const gaps = { head: note * 0.5, names: note * 0.3, blocks: note * 1.1 };
	const text =
		headHeights[0] +
		headHeights[1] +
		2 * gaps.head +
		gaps.names +
		2 * gaps.blocks +
		(names.length + said.length) * line;
	// The named in one line, and the others under as many: or both in wider lines, if dots are larger.
	const across = [named.length, 16].map((columns) => {
		const rows = Math.ceil(named.length / columns) + Math.ceil(others.length / columns);
		return { columns, pitch: pitchIn(width / columns, (height - text) / rows) };
	});
	const { columns, pitch } = across.reduce((a, b) => (b.pitch > a.pitch ? b : a));
	const marks: Mark[] = [];
	const labels: Label[] = [];
	let y = 0;
	[named, others].forEach((members, i) => {
		const look = i === 0 ? NAMED : OTHER;
		const count = String(members.length);
		const middle = y + headHeights[i] / 2;
		const first = middle - ((headed[i].length - 1) * LINE_HEIGHT * strong) / 2 + 0.35 * strong;
		labels.push(
			label(`count-${i}`, count, {
				x: left,
				y: middle + 0.36 * large,
				size: large,
				kind: 'numeral'
			})
		);
		labels.push(label(`head-${i}`, headed[i], { x, y: first, size: strong, kind: 'strong' }));
		y += headHeights[i] + gaps.head;
		members.forEach((member, n) => {
			const at = {
				x: left + ((n % columns) + 0.5) * pitch,
				y: y + (Math.floor(n / columns) + 0.5) * pitch
			};
			marks.push(markOf(member, look, at));
		});
		y += Math.ceil(members.length / columns) * pitch;
		if (i === 0) {
			labels.push(label('names', names, { x: left, y: y + gaps.names + 0.85 * note, size: note }));
			y += gaps.names + names.length * line;
		}
		y += gaps.blocks;
	});
	labels.push(label('context', said, { x: left, y: y + 0.85 * note, size: note }));
	return { marks, labels, pitch, height: y + said.length * line };
}

/** In a wide box: two blocks of as many lines, the crosses of the first with their names. */
function sideBySide(
	{ named, others, labels: names, heads, context }: Content,
	frame: Frame
): Layout {
	const { width, height, note } = frame;
	const large = Math.round(Math.max(40, Math.min(120, height * 0.16)));
	const strong = strongSize(note);
	const wide = linesWidth(names, note) + note * 0.5;
	const gap = note * 3;
	const said = balance(context, width, note);
	const line = LINE_HEIGHT * note;
	// The other noes' heading is short: it may be narrower.
	const headed = heads.map((head, i) =>
		balance(head, note * (i === 0 ? 24 : 12), strong, 'strong')
	);
	const widths = headed.map((lines) => linesWidth(lines, strong, 'strong'));
	const over =
		0.78 * large +
		note * 0.5 +
		Math.max(...headed.map((lines) => lines.length)) * LINE_HEIGHT * strong +
		note * 0.6;
	const free = height - over - note * 1.2 - said.length * line;
	// One column of names, or more where that makes the crosses much larger.
	const fits = [1, 2, 3, 4].map((across) => {
		const rows = Math.ceil(named.length / across);
		const columns = Math.ceil(others.length / rows);
		const dots = (width - gap - across * wide) / (across + columns);
		return { rows, across, columns, pitch: pitchIn(free / rows, dots) };
	});
	const { rows, across, columns, pitch } = fits.reduce((a, b) =>
		b.pitch > 1.15 * a.pitch ? b : a
	);
	const first = Math.max(across * (pitch + wide), widths[0]);
	const second = Math.max(columns * pitch, widths[1]);
	const total = first + gap + second;
	const left = frame.left + Math.max(0, (width - total) / 2);
	const starts = [left, left + first + gap];
	const under = 0.78 * large + note * 0.5 + 0.85 * strong;
	const labels = [named, others].flatMap((members, i) => {
		const numeral = { x: starts[i], y: 0.78 * large, size: large, kind: 'numeral' } as const;
		const head = { x: starts[i], y: under, size: strong, kind: 'strong' } as const;
		return [
			label(`count-${i}`, String(members.length), numeral),
			label(`head-${i}`, headed[i], head)
		];
	});
	const place = (n: number, x: number, step: number) => ({
		x: x + Math.floor(n / rows) * step + pitch / 2,
		y: over + ((n % rows) + 0.5) * pitch
	});
	const marks = [
		...named.map((member, n) => markOf(member, NAMED, place(n, starts[0], pitch + wide))),
		...others.map((member, n) => markOf(member, OTHER, place(n, starts[1], pitch)))
	];
	names.forEach((name, n) => {
		const { x, y } = place(n, starts[0], pitch + wide);
		const at = { x: x + pitch / 2 + note * 0.2, y: y + 0.33 * note, size: note };
		labels.push(label(`name-${named[n].id}`, name, at));
	});
	const foot = over + rows * pitch + note * 1.2;
	labels.push(label('context', said, { x: left, y: foot + 0.85 * note, size: note }));
	return { marks, labels, pitch, height: foot + said.length * line };
}
