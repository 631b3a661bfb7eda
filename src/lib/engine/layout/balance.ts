/** Lines of much the same length, so that no single word is left over on the last. */
import type { Label } from '#lib/engine/scene.ts';
import { textWidth, wrap } from './text.ts';

/** Breaks text as `wrap` does, into as few lines, but with the longest of them as short as can be. */
export function balance(
	text: string,
	width: number,
	size: number,
	kind: Label['kind'] = 'note'
): string[] {
	const longest = (lines: string[]) => Math.max(...lines.map((l) => textWidth(l, size, kind)));
	let lines = wrap(text, width, size, kind);
	for (;;) {
		const narrower = wrap(text, longest(lines) - 0.01, size, kind);
		if (narrower.length > lines.length || longest(narrower) >= longest(lines)) return lines;
		lines = narrower;
	}
}
