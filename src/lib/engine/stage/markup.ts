/** Labels and rules as SVG markup: a slow phone makes a string of elements faster than one by one. */
import { escape } from '#lib/engine/page/escape.ts';
import { LINE_HEIGHT } from '#lib/engine/layout/text.ts';
import type { Label, Rule } from '#lib/engine/scene.ts';

const round = (value: number): number => Math.round(value * 10) / 10;

/** Text elements, a tspan for each line where there are several; field.css gives their look. */
export function labelsMarkup(labels: readonly Label[]): string {
	return labels
		.map(({ lines, x, y, anchor, size, kind, tone }) => {
			const words =
				lines.length === 1
					? escape(lines[0])
					: lines
							.map((line, i) => {
								const down = i ? ` dy="${LINE_HEIGHT}em"` : '';
								return `<tspan x="${round(x)}"${down}>${escape(line)}</tspan>`;
							})
							.join('');
			const end = anchor === 'start' ? '' : ` text-anchor="${anchor}"`;
			const at = `x="${round(x)}" y="${round(y)}"${end} style="--size: ${round(size)}px;"`;
			return `<text class="label ${kind} ${tone}" ${at}>${words}</text>`;
		})
		.join('');
}

/** Path elements; field.css gives their look. */
export function rulesMarkup(rules: readonly Rule[]): string {
	return rules
		.map(({ style, tone, d }) => `<path class="rule ${style} ${tone}" d="${d}"></path>`)
		.join('');
}
