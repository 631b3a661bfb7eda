/**
 * The social cards: their size, paths and alt text; and the story's, which is a scene above a line of
 * text.
 */
import { aboutOf } from '#lib/charts/abouts.ts';
import { plain } from '#lib/content/text.ts';
import { stillMarks, words, type Token } from '#lib/engine/stage/svg-string.ts';
import type { Scene, Size } from '#lib/engine/scene.ts';

/** The size that social networks expect, in px. */
export const CARD: Size = { width: 1200, height: 630 };
/** The part of the story's card that the scene fills, from the top. */
export const SCENE: Size = { width: CARD.width, height: 440 };

/** A card as pages and embed codes refer to it; its size is CARD. */
export interface SocialImage {
	/** Its path from the site's root, such as `/og/votes.png`. */
	path: string;
	alt: string;
}

/** The card of `story`, or of a chart by id. Throws a RangeError for anything else. */
export function socialImageOf(subject: string): SocialImage {
	if (subject === 'story')
		return {
			path: '/og.png',
			alt: plain('{days.total} dots, one for each day in detention, form the number {days.total}.')
		};
	const { title, panels, socialImage } = aboutOf(subject);
	return { path: `/og/${subject}.png`, alt: `${title}. ${panels[socialImage.panel].caption}` };
}

interface CardWords {
	headline: string;
	/** A smaller line below the headline. */
	note: string;
}

/**
 * The story's card as SVG. `scene` is laid out at the size SCENE; `token` returns a colour for a tone,
 * `paper` or `quiet`; `face` is the font family for all text.
 */
export function card(
	scene: Scene,
	{ headline, note }: CardWords,
	token: Token,
	face: string
): string {
	// The text is aligned with the leftmost dot.
	const left = Math.min(...scene.marks.map((mark) => mark.x)) - scene.radius;
	const line = (text: string, y: number, size: number, tone: string) =>
		words([text], { x: left, y, size, weight: 700, fill: token(tone) });
	return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${CARD.width} ${CARD.height}" font-family="${face}">
<rect width="100%" height="100%" fill="${token('paper')}"/>
<g transform="translate(0 30)">${stillMarks(scene, token)}</g>
${line(headline, 534, 52, 'ink')}
${line(note, 585, 27, 'quiet')}
</svg>`;
}
