/** A picture without words, for a class to look at before learning what it shows. */
import { charts } from '#lib/charts/all.ts';
import type { Scene, Size } from '#lib/engine/scene.ts';

/** A step's final scene for a box (px), with its dots only: no labels, lines or legend. */
export function wordlessScene(step: string, size: Size): Scene {
	const scene = charts.scene(step, 1, size);
	return { ...scene, labels: [], rules: [], legend: [], ...cropped(scene) };
}

/** Room (px) around the outermost dots. */
const MARGIN = 8;

/** Moves the dots to the top left and shrinks the box to fit them. */
function cropped({ marks, radius }: Scene): Pick<Scene, 'marks' | 'size'> {
	const away = radius + MARGIN;
	const [xs, ys] = [marks.map(({ x }) => x), marks.map(({ y }) => y)];
	const [left, top] = [Math.min(...xs) - away, Math.min(...ys) - away];
	return {
		marks: marks.map((mark) => ({ ...mark, x: mark.x - left, y: mark.y - top })),
		size: {
			width: Math.ceil(Math.max(...xs) + away - left),
			height: Math.ceil(Math.max(...ys) + away - top)
		}
	};
}
