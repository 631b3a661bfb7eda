/** A picture without a word: for a class that is to look before it is told. */
import { sceneAt } from '$lib/scenes';
import type { Scene, Size } from '$lib/scenes/scene';

/** A step's scene as it ends, in a box (px), with its dots alone: no labels, lines or legend. */
export function bareScene(step: string, size: Size): Scene {
	const scene = sceneAt(step, 1, size);
	return { ...scene, labels: [], rules: [], legend: [], ...cropped(scene) };
}

/** Room (px) around the outermost dots. */
const MARGIN = 8;

/** The dots moved up and left, in a box that holds no more than them. */
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
