/** Which of a chart's pictures its sheet of paper shows, and how large. */
import { wordsOf } from '$lib/figure/words';
import { sceneAt } from '$lib/scenes';
import type { Scene } from '$lib/scenes/scene';

/** A picture on paper, with its caption. */
interface PaperPicture {
	step: string;
	caption: string;
	scene: Scene;
}

/** What both A4 and Letter have room for between their margins, in px: side by side, or alone. */
const HALF = 328;
const WHOLE = 676;
const HEIGHT = 360;
/** Where a chart needs more or less than that. */
const HEIGHTS: Record<string, number> = { accounts: 390, disagree: 580, aftermath: 410 };
/** Where it has more pictures than a sheet has room for: those that its questions are about. */
const CHOSEN: Record<string, string[]> = {
	votes: ['votes-clerk', 'votes-party'],
	aftermath: ['aftermath-retaliation', 'aftermath-december']
};

/** The pictures of a chart's sheet, one or two. Throws a RangeError where there is no such chart. */
export function paperPictures(chart: string): PaperPicture[] {
	const chosen = CHOSEN[chart];
	const panels = wordsOf(chart).panels.filter(({ step }) => !chosen || chosen.includes(step));
	const size = { width: panels.length > 1 ? HALF : WHOLE, height: HEIGHTS[chart] ?? HEIGHT };
	return panels.map(({ step, caption }) => ({ step, caption, scene: sceneAt(step, 1, size) }));
}
