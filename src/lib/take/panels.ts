/** The panels of a picture to take away: each with its caption and legend, row by row. */
import { escape } from '$lib/escape';
import { still, type Token } from '$lib/field/still';
import type { Panel, Scene, Size } from '$lib/scenes/scene';
import { beside, legend, move, paragraph, type Block } from './blocks';
import type { Row } from './layouts';

/** Where something was drawn, in px. */
export interface Extent extends Size {
	x: number;
	y: number;
}

/** What drawing takes: scenes, colours, and an eye for how far a drawing reaches. */
export interface Studio {
	/** A step's scene in a box (px). */
	scene: (step: string, size: Size) => Scene;
	token: Token;
	/** How far some SVG reaches, drawn in a box (px) of that size. */
	extent: (svg: string, size: Size) => Extent;
}

/** Between panels, in px. */
const GUTTER = 48;
/** Scenes set their words for a screen, at 15 px; in print at a column's width that is too small. */
const SCALE = 1.2;
const LEGEND = 17;

/** A drawing, and what its marks mean. */
interface Drawn extends Block {
	legend: Scene['legend'];
}

/** The rows of panels, and the gaps before them, over a `width` in px. */
export function arrange(
	panels: readonly Panel[],
	rows: readonly Row[],
	width: number,
	studio: Studio
): (Block | number)[] {
	const single = panels.length === 1;
	let next = 0;
	return rows.flatMap(({ panels: count, height }, i) => {
		const row = panels.slice(next, (next += count));
		const each = (width - (count - 1) * GUTTER) / count;
		const step = each + GUTTER;
		const caption = single
			? ({ size: 21, weight: 400, tone: 'quiet' } as const)
			: ({ size: 20, weight: 600, tone: 'ink' } as const);
		const captions = row.map((panel) => paragraph(panel.caption, each, caption, studio.token));
		const drawings = row.map((panel) => drawPanel(panel, { width: each, height }, SCALE, studio));
		return [
			i > 0 ? 44 : single ? 12 : 26,
			beside(captions, step),
			single ? 26 : 22,
			beside(drawings, step),
			24,
			legends(drawings, each, width, studio.token)
		];
	});
}

/**
 * A panel's drawing in a box (px), `scale` times as large as on a screen, without the room it leaves
 * free: at the left, or in the middle where it is small.
 */
export function drawPanel(
	{ step, caption }: Panel,
	{ width, height }: Size,
	scale: number,
	studio: Studio
): Drawn {
	const room = { width: width / scale, height: height / scale };
	const first = layOut(step, room, studio);
	const free = room.width - first.reach.width;
	const small = free > 0.3 * room.width;
	// Scenes keep a margin; asked for a box wider by as much, they fill the column.
	const wider = small ? first : layOut(step, { ...room, width: room.width + free }, studio);
	const { scene, svg, reach } = wider.reach.width > room.width ? first : wider;
	const x = small ? free / 2 : 0;
	const says = `data-panel="${step}" role="img" aria-label="${escape(caption)}"`;
	return {
		svg: `<g ${says}>${move(svg, (x - reach.x) * scale, -reach.y * scale, scale)}</g>`,
		height: reach.height * scale,
		legend: scene.legend
	};
}

function layOut(step: string, size: Size, { scene: at, token, extent }: Studio) {
	const scene = at(step, size);
	const svg = still(scene, token);
	return { scene, svg, reach: extent(svg, size) };
}

/** One legend under all the drawings where they say the same, else each under its own. */
function legends(drawings: Drawn[], each: number, width: number, token: Token): Block {
	const [first, ...others] = drawings.map((drawing) => JSON.stringify(drawing.legend));
	if (others.every((other) => other === first))
		return legend(drawings[0]?.legend ?? [], width, LEGEND, token);
	const blocks = drawings.map((drawing) => legend(drawing.legend, each, LEGEND, token));
	return beside(blocks, each + GUTTER);
}
