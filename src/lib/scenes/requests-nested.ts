/** Rival totals of the requests in one field: a row is as many as the story's own total. */
import type { Requests } from '$lib/data/schema/requests';
import { margin, strongSize } from './layout/compose';
import { cell, fitGrid, radiusFor } from './layout/grid';
import type { Label, Mark, Rule, Scene, Size } from './scene';
import { LINE_HEIGHT, wrap } from './layout/text';
import { noteSize } from './layout/type';

/** The largest total that anyone gives. */
export function mostOf(data: Requests): number {
	return Math.max(data.total.value, ...data.rivals.map((rival) => rival.value));
}

/** Everyone who gives one total, and in what words. */
interface Claim {
	value: number;
	lines: string[];
}

function claimsOf(data: Requests): Claim[] {
	const values = [...new Set([data.total.value, ...data.rivals.map((rival) => rival.value)])];
	return values.map((value) => ({
		value,
		lines: [
			...(value === data.total.value ? ['his employer'] : []),
			...data.rivals
				.filter((rival) => rival.value === value)
				.map(({ qualifier, teller }) => (qualifier ? `${qualifier} ${value}: ${teller}` : teller))
		]
	}));
}

/** All the dots of the largest total; each smaller one is the part of it that comes first. */
export function nested(data: Requests, size: Size): Scene {
	const total = data.total.value;
	const most = mostOf(data);
	const claims = claimsOf(data);
	const below = claims[claims.length - 2]?.value ?? total;
	const m = margin(size);
	const note = noteSize(size);
	const gap = note * 1.6;
	const side = Math.max(96, Math.min(size.width * 0.36, note * 17));
	const room = { width: size.width - 2 * m - side - gap, height: size.height - 2 * m };
	const grid = fitGrid(most, room, { columns: total, maxPitch: 30 });
	const { columns, rows, pitch } = grid;
	const at = {
		x: (size.width - columns * pitch - gap - side) / 2,
		y: (size.height - rows * pitch) / 2
	};
	const edge = { ...at, x: at.x + columns * pitch, floor: size.height - m, gap, side, note };
	const ends = claims.map(({ value }) => at.y + Math.ceil(value / columns) * pitch);
	const group = (i: number) => {
		const value = claims.find((claim) => i < claim.value)?.value ?? most;
		return value === total ? `The ${total}` : `Counted up to ${value}`;
	};
	return {
		size,
		radius: radiusFor(pitch, 11),
		marks: Array.from({ length: most }, (_, i): Mark => ({
			key: `request-${i + 1}`,
			...cell(grid, i, at),
			look: i < total ? 'disc-harm' : i < below ? 'disc-evidence' : 'ring-faint',
			group: group(i)
		})),
		labels: words(claims, ends, edge),
		rules: claims.map((claim, i) => reach(claim, ends[i], claims.length - i, edge)),
		legend: [
			{ look: 'disc-harm', text: `One dot is one request; these are the ${total}` },
			{ look: 'disc-evidence', text: `others count up to ${below}` },
			{ look: 'ring-faint', text: `and up to ${most}` }
		]
	};
}

interface Edge {
	/** The field's right edge and top, and the lowest place for words, in px. */
	x: number;
	y: number;
	floor: number;
	/** Width between field and words, and of the words, in px. */
	gap: number;
	side: number;
	note: number;
}

/** Each total with its tellers: the first beside its row, the others above the row they end in. */
function words(claims: Claim[], ends: number[], { x, y, floor, gap, side, note }: Edge): Label[] {
	const big = Math.round(strongSize(note) * 1.7);
	const blocks = claims.map(({ lines }) => {
		const set = lines.flatMap((line) => wrap(line, side, note));
		return { set, height: big * 0.78 + note * (0.5 + set.length * LINE_HEIGHT) };
	});
	const last = claims.length - 1;
	let lowest = floor;
	const tops = blocks.map(() => y);
	for (let i = last; i > 0; i--) {
		// The largest total's words begin where the one before it ends, beside the dots it adds.
		const wanted = i === last ? ends[i - 1] + note * 0.5 : ends[i] - blocks[i].height;
		tops[i] = Math.min(wanted, lowest - blocks[i].height);
		lowest = tops[i] - note * 0.4;
	}
	return claims.flatMap(({ value }, i): Label[] => {
		const base = tops[i] + big * 0.78;
		const place = { x: x + gap, anchor: 'start' } as const;
		return [
			{
				...place,
				key: `total-${value}`,
				lines: [String(value)],
				y: base,
				size: big,
				kind: 'numeral',
				tone: i === 0 ? 'harm' : 'ink'
			},
			{
				...place,
				key: `teller-${value}`,
				lines: blocks[i].set,
				y: base + note * 1.25,
				size: note,
				kind: 'note',
				tone: 'ink'
			}
		];
	});
}

/** How far a total reaches, from the first dot down: the smaller it is, the further out its line. */
function reach({ value }: Claim, end: number, place: number, { x, y, note }: Edge): Rule {
	const out = x + place * note * 0.38;
	return {
		key: `reach-${value}`,
		d: `M${out - note * 0.2} ${y}H${out}V${end}H${out - note * 0.2}`,
		style: 'solid',
		tone: 'evidence'
	};
}
