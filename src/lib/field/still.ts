/**
 * A scene as SVG text with its colours in it: for pictures that no style sheet reaches, such as the
 * social card and the ones to take away. On a page, Field.svelte draws.
 */
import { escape } from '$lib/escape';
import { LINE_HEIGHT } from '$lib/scenes/layout/text';
import type { Label, Look, Scene, Tone } from '$lib/scenes/scene';
import { marksPath, scenePaths, shapeOf, strokeFor } from './paths';

/** Gives the colour of a custom property of tokens.css: `ink`, `harm-text`, `quiet` … */
export type Token = (name: string) => string;

/** As field.css has it: words are a little darker than marks of the same tone. */
const TEXT_TONES: Record<Tone, string> = {
	ink: 'ink',
	harm: 'harm-text',
	evidence: 'evidence-text',
	faint: 'quiet'
};
/** The weights of tokens and faces for each kind of label: see `faces` in take/faces.ts. */
const WEIGHTS: Record<Label['kind'], number> = { numeral: 700, strong: 600, note: 400, axis: 400 };
const CAPS: Partial<Record<string, string>> = { square: 'square', cross: 'butt' };

const round = (value: number): number => Math.round(value * 10) / 10;

function path(look: Look, d: string, width: number, token: Token): string {
	const tone = token(look.split('-')[1] ?? '');
	const cap = CAPS[shapeOf(look)] ?? 'round';
	return (
		`<path class="mark" d="${d}" fill="none" stroke="${tone}" stroke-width="${width}" ` +
		`stroke-linecap="${cap}" stroke-linejoin="round"/>`
	);
}

/** All marks of a scene, a path for each look, one sub-path a mark. */
export function stillMarks(scene: Scene, token: Token): string {
	return scenePaths(scene)
		.map(({ look, d, width }) => path(look, d, width, token))
		.join('');
}

/** One mark by itself, centred on `x`, `y`, all in px: the sign in a legend. */
export function stillMark(look: Look, x: number, y: number, radius: number, token: Token): string {
	const d = marksPath(shapeOf(look), [{ x, y }], radius);
	return path(look, d, strokeFor(look, radius), token).replace(' class="mark"', '');
}

/** A scene's rules, marks and labels, in its own px. */
export function still(scene: Scene, token: Token): string {
	const rules = scene.rules.map(({ d, style, tone }) => {
		const dash = style === 'dashed' ? ' stroke-dasharray="4 4"' : '';
		return `<path d="${d}" fill="none" stroke="${token(tone)}" stroke-width="1.25"${dash}/>`;
	});
	const labels = scene.labels.map(({ lines, x, y, anchor, size, kind, tone }) =>
		words(lines, { x, y, size, anchor, weight: WEIGHTS[kind], fill: token(TEXT_TONES[tone]) })
	);
	return rules.join('') + stillMarks(scene, token) + labels.join('');
}

interface Style {
	/** Of the first line's baseline, in px. */
	x: number;
	y: number;
	size: number;
	weight: number;
	fill: string;
	anchor?: Label['anchor'];
}

/** Lines of words, set below one another. */
export function words(lines: string[], { x, y, size, weight, fill, anchor }: Style): string {
	const at = anchor && anchor !== 'start' ? ` text-anchor="${anchor}"` : '';
	const set = lines
		.map((line, i) =>
			i
				? `<tspan x="${round(x)}" dy="${round(LINE_HEIGHT * size)}">${escape(line)}</tspan>`
				: escape(line)
		)
		.join('');
	return (
		`<text x="${round(x)}" y="${round(y)}" font-size="${round(size)}" font-weight="${weight}" ` +
		`fill="${fill}"${at}>${set}</text>`
	);
}
