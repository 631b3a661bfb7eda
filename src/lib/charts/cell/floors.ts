/** The floors of the cells in his complaint, to scale, with the men and beds in each. */
import type { Cell } from './schema.ts';
import { GAP, planFloors, type FloorsPlan, type Floor } from './floors-plan.ts';
import { margin, move } from '#lib/engine/layout/compose.ts';
import { radiusFor } from '#lib/engine/layout/grid.ts';
import { LINE_HEIGHT, label } from '#lib/engine/layout/text.ts';
import type { Label, LegendItem, Mark, Rule, Scene, Size } from '#lib/engine/scene.ts';

/** The largest distance between men and the largest dot, in px. */
const APART = 64;
const LARGEST = 26;
const SCALE = '1 sq m. Only the areas are to scale.';

/** The floors in the order of the complaint, and what the court found. */
export function floorsScene({ floors, court }: Cell, size: Size): Scene {
	const around = {
		strong: 'His complaint: no more men than beds',
		notes: [`Butyrka, ${floors[0].from.at.slice(0, 4)}, in the part that we read`],
		scale: SCALE,
		foot: court.text
	};
	const plan = planFloors(floors, around, size);
	const { note, head, whole, words, columns, column, row } = plan;
	const m = margin(size);
	const left = Math.max(m, Math.min((size.width - whole.width) / 2, size.width - m - words));
	const top = (size.height - whole.height) / 2;
	const first = top + head.height + GAP.parts * note;
	const pitch = pitchOf(floors, plan);
	const drawn = floors.map((floor, i) =>
		drawFloor(floor, plan, pitch, {
			lines: plan.lines[i],
			x: left + (i % columns) * (column + GAP.across * note),
			y: first + Math.floor(i / columns) * (row + GAP.down * note)
		})
	);
	const rows = Math.ceil(floors.length / columns);
	const under = first + rows * row + (rows - 1) * GAP.down * note + GAP.parts * note;
	return {
		size,
		radius: radiusFor(pitch, LARGEST),
		marks: drawn.flatMap(({ marks }) => marks),
		labels: [
			...move(head.labels, { x: left, y: top }),
			...drawn.flatMap(({ labels }) => labels),
			...foot(plan, { x: left, y: under })
		],
		rules: [
			...drawn.map(({ rule }) => rule),
			outline('metre', { x: left, y: under }, squareOf(plan))
		],
		legend: legendOf(floors)
	};
}

/** A square metre, in px. */
function squareOf({ perMetre }: FloorsPlan): Size {
	return { width: Math.sqrt(perMetre), height: Math.sqrt(perMetre) };
}

/** What the square metre is, and what the court found, below the floors. */
function foot(plan: FloorsPlan, { x, y }: { x: number; y: number }): Label[] {
	const { note } = plan;
	const { width, height } = squareOf(plan);
	const tall = Math.max(height, note);
	const scale = { x: x + width + GAP.scale * note, y: y + tall / 2 + 0.3 * note };
	const court = { x, y: y + tall + GAP.parts * note + 0.78 * note };
	return [
		label('scale', SCALE, { ...scale, size: note }),
		label('court', plan.foot, { ...court, size: note, kind: 'strong' })
	];
}

/** From one man or bed to the next in all the floors, in px. */
function pitchOf(floors: Floor[], plan: FloorsPlan): number {
	const widths = floors.map((floor) => floorSize(floor, plan).width / (placesIn(floor) + 0.5));
	return Math.min(APART, plan.height / 2.5, ...widths);
}

/** A floor to scale, in px. */
function floorSize({ squareMetres }: Floor, { perMetre, height }: FloorsPlan): Size {
	return { width: (perMetre * squareMetres) / height, height };
}

/** How many men or beds stand side by side. */
function placesIn({ men, beds }: Floor): number {
	return Math.max(men.most, beds);
}

/** A floor with its label, its men in a row and its beds below them, so that each man has one. */
function drawFloor(
	floor: Floor,
	plan: FloorsPlan,
	pitch: number,
	{ lines, x, y }: { lines: string[]; x: number; y: number }
): { marks: Mark[]; labels: Label[]; rule: Rule } {
	const { note, strong, beside, label: words, row, height } = plan;
	const size = floorSize(floor, plan);
	const box = beside
		? { x: x + words.width + GAP.label * note, y: y + (row - height) / 2 }
		: { x, y: y + row - height };
	const start = box.x + (size.width - (placesIn(floor) - 1) * pitch) / 2;
	const middle = box.y + height / 2;
	const { men, beds } = floor;
	const inRow = (what: string, count: number, rowAt: number, look: (i: number) => Mark['look']) =>
		Array.from({ length: count }, (_, i) => ({
			key: `floor-${floor.number}-${what}-${i + 1}`,
			x: start + i * pitch,
			y: rowAt,
			look: look(i),
			group: `Cell ${floor.number}`
		}));
	const base = (beside ? y + (row - words.height) / 2 : y) + 0.78 * strong;
	return {
		marks: [
			...inRow('man', men.most, middle - pitch / 2, (i) =>
				i < men.least ? 'disc-ink' : 'ring-ink'
			),
			...inRow('bed', beds, middle + pitch / 2, () => 'square-evidence')
		],
		labels: lines.map((line, i) => {
			const at = { x, y: base + i * LINE_HEIGHT * note, size: i ? note : strong };
			return label(`floor-${floor.number}-${i}`, line, { ...at, kind: i ? 'note' : 'strong' });
		}),
		rule: outline(`floor-${floor.number}`, box, size)
	};
}

function outline(key: string, { x, y }: { x: number; y: number }, { width, height }: Size): Rule {
	return { key, d: `M${x} ${y}h${width}v${height}h${-width}z`, style: 'solid', tone: 'ink' };
}

function legendOf(floors: Floor[]): LegendItem[] {
	const varies = floors.some(({ men }) => men.least < men.most);
	return [
		{ look: 'disc-ink', text: 'One dot is one man' },
		...(varies ? [{ look: 'ring-ink', text: 'one more man at times' } as const] : []),
		{ look: 'square-evidence', text: 'One square is one bed' }
	];
}
