/** The social card: a scene over a line of words, as a picture that looks the same everywhere. */
import { scenePaths } from '$lib/field/paths';
import type { Scene, Size, Tone } from '$lib/scenes/scene';

/** What networks ask for, in px. */
export const CARD: Size = { width: 1200, height: 630 };
/** The part of it that the scene has, from the top. */
export const SCENE: Size = { width: CARD.width, height: 440 };

const PLAIN: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

export interface CardWords {
	headline: string;
	/** A smaller line below it. */
	note: string;
}

function text(words: string, x: number, y: number, size: number, fill: string): string {
	const plain = words.replace(/[&<>]/g, (c) => PLAIN[c] ?? c);
	return `<text x="${x}" y="${y}" font-size="${size}" fill="${fill}">${plain}</text>`;
}

/**
 * The card as SVG. `scene` has been laid out in the size SCENE; `token` gives a colour for a tone,
 * `paper` and `quiet`; `face` is the font family that all words are set in.
 */
export function card(
	scene: Scene,
	{ headline, note }: CardWords,
	token: (name: Tone | 'paper' | 'quiet') => string,
	face: string
): string {
	const marks = scenePaths(scene).map(({ look, d, width }) => {
		const [shape, tone] = look.split('-') as [string, Tone];
		const cap = shape === 'square' ? 'square' : 'round';
		return `<path d="${d}" fill="none" stroke="${token(tone)}" stroke-width="${width}" stroke-linecap="${cap}"/>`;
	});
	// The words begin where the dots do.
	const left = Math.min(...scene.marks.map((mark) => mark.x)) - scene.radius;
	return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${CARD.width} ${CARD.height}" font-family="${face}">
<rect width="100%" height="100%" fill="${token('paper')}"/>
<g transform="translate(0 30)">${marks.join('')}</g>
${text(headline, left, 534, 52, token('ink'))}
${text(note, left, 585, 27, token('quiet'))}
</svg>`;
}
