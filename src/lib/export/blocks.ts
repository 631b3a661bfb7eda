/**
 * The blocks that a downloadable picture is built from, each drawn from its own top left corner.
 */
import { stillMark, words, type Token } from '#lib/engine/stage/svg-string.ts';
import { LINE_HEIGHT } from '#lib/engine/layout/text.ts';
import type { LegendItem } from '#lib/engine/scene.ts';
import { balance, fillLines, type Weight, wordsWidth } from './faces.ts';

/** A drawn block and its height, in px. */
export interface Block {
	svg: string;
	height: number;
}

interface Type {
	size: number;
	weight: Weight;
	/** A custom property of tokens.css. */
	tone: string;
	/** Whether to fill each line; otherwise lines are balanced to about the same length. */
	full?: boolean;
}

/** A paragraph in lines of at most `width` px. */
export function paragraph(text: string, width: number, type: Type, token: Token): Block {
	const { size, weight, tone, full } = type;
	const lines = (full ? fillLines : balance)(text, width, size, weight);
	return {
		svg: words(lines, { x: 0, y: 0.82 * size, size, weight, fill: token(tone) }),
		height: (lines.length - 1) * LINE_HEIGHT * size + 1.1 * size
	};
}

/** The legend of the marks, item after item in lines of at most `width` px. */
export function legend(items: LegendItem[], width: number, size: number, token: Token): Block {
	const radius = 0.4 * size;
	const lead = 2 * radius + 0.45 * size;
	let x = 0;
	let y = 0;
	const svg = items.map(({ look, text }) => {
		const long = lead + wordsWidth(text, size, 400);
		if (x > 0 && x + long > width) {
			x = 0;
			y += 1.5 * size;
		}
		const style = { x: x + lead, y: y + 0.82 * size, size, weight: 400, fill: token('quiet') };
		const sign = stillMark(look, x + radius, y + 0.5 * size, radius, token);
		x += long + 1.6 * size;
		return sign + words([text], style);
	});
	return { svg: svg.join(''), height: y + 1.1 * size };
}

/** A horizontal rule, `thick` px high. */
export function line(width: number, thick: number, tone: string, token: Token): Block {
	const d = `M0 ${thick / 2}h${width}`;
	return { svg: `<path d="${d}" stroke="${token(tone)}" stroke-width="${thick}"/>`, height: thick };
}

/** Blocks and gaps (px), stacked vertically. */
export function stack(parts: (Block | number)[]): Block {
	let height = 0;
	const svg = parts.map((part) => {
		const top = height;
		height += typeof part === 'number' ? part : part.height;
		return typeof part === 'number' ? '' : move(part.svg, 0, top);
	});
	return { svg: svg.join(''), height };
}

/** Blocks side by side, `step` px from one left edge to the next. */
export function beside(blocks: Block[], step: number): Block {
	return {
		svg: blocks.map(({ svg }, i) => move(svg, i * step, 0)).join(''),
		height: Math.max(...blocks.map(({ height }) => height))
	};
}

/** A drawing moved `x` px right and `y` px down, then scaled from that point. */
export function move(svg: string, x: number, y: number, scale = 1): string {
	const round = (value: number) => Math.round(value * 10) / 10;
	const enlarge = scale === 1 ? '' : ` scale(${scale})`;
	return `<g transform="translate(${round(x)} ${round(y)})${enlarge}">${svg}</g>`;
}
