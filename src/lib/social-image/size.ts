/** The social card: a scene above a line of text, as a picture that looks the same everywhere. */
import { stillMarks, words, type Token } from '#lib/engine/stage/svg-string.ts';
import type { Scene, Size } from '#lib/engine/scene.ts';

/** The size that social networks expect, in px. */
export const CARD: Size = { width: 1200, height: 630 };
/** The part of the card that the scene fills, from the top. */
export const SCENE: Size = { width: CARD.width, height: 440 };

export interface CardWords {
	headline: string;
	/** A smaller line below the headline. */
	note: string;
}

/**
 * The card as SVG. `scene` is laid out at the size SCENE; `token` returns a colour for a tone,
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
