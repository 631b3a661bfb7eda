/** The panels of a downloadable picture, each with its caption and legend, row by row. */
import { escape } from '#lib/engine/page/escape.ts';
import { still, type Token } from '#lib/engine/stage/svg-string.ts';
import type { Scene, Size } from '#lib/engine/scene.ts';
import { beside, legend, move, paragraph, type Block } from './blocks.ts';
import type { Panel, PictureRow } from '#lib/engine/chart.ts';

/** The bounds of something drawn, in px. */
export interface Extent extends Size {
	x: number;
	y: number;
}

/** What drawing needs: scenes, colours, and a way to measure the bounds of a drawing. */
export interface Studio {
	/** A step's scene laid out in a box, in px. */
	scene: (step: string, size: Size) => Scene;
	token: Token;
	/** The bounds of some SVG drawn in a box of that size, in px. */
	extent: (svg: string, size: Size) => Extent;
}

/** Between panels, in px. */
const GUTTER = 48;
/** Scenes set their text at 15 px, for a screen; printed at column width, that is too small. */
const SCALE = 1.2;
const LEGEND = 17;

/** A drawing and its legend. */
interface Drawn extends Block {
	legend: Scene['legend'];
}

/** The rows of panels, with the gaps before them, for a `width` in px. */
export function arrange(
	panels: readonly Panel[],
	rows: readonly PictureRow[],
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
 * A panel's drawing in a box (px), `scale` times its size on screen, with the empty margins
 * trimmed: placed at the left, or centred if it is small.
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
	// Scenes keep a margin; in a box wider by that margin, they fill the column.
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

/** One legend below all the drawings if they share it; otherwise one below each. */
function legends(drawings: Drawn[], each: number, width: number, token: Token): Block {
	const [first, ...others] = drawings.map((drawing) => JSON.stringify(drawing.legend));
	if (others.every((other) => other === first))
		return legend(drawings[0]?.legend ?? [], width, LEGEND, token);
	const blocks = drawings.map((drawing) => legend(drawing.legend, each, LEGEND, token));
	return beside(blocks, each + GUTTER);
}
