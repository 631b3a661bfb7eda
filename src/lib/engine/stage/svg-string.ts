/**
 * A scene as SVG text with its colours inlined: for pictures that no style sheet reaches, such as
 * social cards and downloads. On a page, Field.svelte draws the scene.
 */
import { escape } from '#lib/engine/page/escape.ts';
import { LINE_HEIGHT } from '#lib/engine/layout/text.ts';
import type { Label, Look, Scene, Tone } from '#lib/engine/scene.ts';
import { marksPath, scenePaths, shapeOf, strokeFor } from './paths.ts';

/** Returns the colour of a custom property in tokens.css: `ink`, `harm-text`, `quiet` … */
export type Token = (name: string) => string;

/** As in field.css: text is slightly darker than marks of the same tone. */
const TEXT_TONES: Record<Tone, string> = {
	ink: 'ink',
	harm: 'harm-text',
	evidence: 'evidence-text',
	faint: 'quiet'
};
/** The font weight for each kind of label: see `FACES` in export/faces.ts. */
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

/** All marks of a scene: one path per look, one sub-path per mark. */
export function stillMarks(scene: Scene, token: Token): string {
	return scenePaths(scene)
		.map(({ look, d, width }) => path(look, d, width, token))
		.join('');
}

/** A single mark centred on `x`, `y`, all in px: the symbol in a legend. */
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
	/** The start of the first line's baseline, in px. */
	x: number;
	y: number;
	size: number;
	weight: number;
	fill: string;
	anchor?: Label['anchor'];
}

/** Lines of text, one below the other. */
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
