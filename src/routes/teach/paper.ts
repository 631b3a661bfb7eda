/** Which of a chart's pictures are on its sheet of paper, and how large. */
import { wordsOf } from '#lib/charts/abouts.ts';
import { sceneAt } from '#lib/charts/scenes.ts';
import type { Scene } from '#lib/engine/scene.ts';

/** A picture on paper, with its caption. */
interface PaperPicture {
	step: string;
	caption: string;
	scene: Scene;
}

/** Picture sizes in px that fit inside the margins of A4 and Letter: two side by side, or one. */
const HALF = 328;
const WHOLE = 676;
const HEIGHT = 360;
/** Charts that need another height. */
const HEIGHTS: Record<string, number> = {
	accounts: 380,
	impunity: 340,
	disagree: 460,
	aftermath: 370
};
/** Charts with more pictures than fit on a sheet: the ones the questions are about. */
const CHOSEN: Record<string, string[]> = {
	requests: ['requests-paper', 'requests-rivals'],
	votes: ['votes-house', 'votes-cosponsors'],
	aftermath: ['aftermath-retaliation', 'aftermath-december']
};

/** The one or two pictures on a chart's sheet. Throws a RangeError if there is no such chart. */
export function paperPictures(chart: string): PaperPicture[] {
	const chosen = CHOSEN[chart];
	const panels = wordsOf(chart).panels.filter(({ step }) => !chosen || chosen.includes(step));
	const size = { width: panels.length > 1 ? HALF : WHOLE, height: HEIGHTS[chart] ?? HEIGHT };
	return panels.map(({ step, caption }) => ({ step, caption, scene: sceneAt(step, 1, size) }));
}
