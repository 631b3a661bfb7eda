/** The words on a drawing, as the browser really sets them. */
import type { Page } from '@playwright/test';

/** How far (px) words may come over an edge: what rounding does. */
const SLACK = 1.5;
/** 11 px, less what a drawing loses on the narrowest phone. */
const SMALLEST = 10.4;

/**
 * Everything wrong with the labels of the drawings that a selector finds: words over words, words
 * outside the drawing, words too small to read. Measured by the ink of each line.
 */
export async function labelFaults(page: Page, selector: string): Promise<string[]> {
	return page.evaluate(
		({ selector, slack, smallest }) => {
			const context = document.createElement('canvas').getContext('2d');
			if (!context) throw new Error('no canvas');
			const faults: string[] = [];
			for (const svg of document.querySelectorAll<SVGSVGElement>(selector)) {
				const name = svg.dataset.panel ?? '';
				const frame = svg.getBoundingClientRect();
				const lines = [...svg.querySelectorAll('text')].flatMap((text) => {
					const parts = text.querySelectorAll<SVGTextContentElement>('tspan');
					return (parts.length ? [...parts] : [text]).map((line) => ({ text, line }));
				});
				const boxes = lines.map(({ text, line }) => {
					const words = line.textContent ?? '';
					const style = getComputedStyle(line);
					context.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
					const ink = context.measureText(words);
					const matrix = line.getScreenCTM();
					if (!matrix) throw new Error(`"${words}" is not drawn`);
					const base = matrix.f + matrix.d * line.getStartPositionOfChar(0).y;
					const { left, right } = line.getBoundingClientRect();
					return {
						text,
						words,
						left,
						right,
						top: base - ink.actualBoundingBoxAscent * matrix.d,
						bottom: base + ink.actualBoundingBoxDescent * matrix.d,
						size: parseFloat(style.fontSize) * matrix.d
					};
				});
				boxes.forEach((a, i) => {
					if (a.size < smallest) faults.push(`${name}: "${a.words}" is ${a.size.toFixed(2)} px`);
					const out = Math.max(
						frame.left - a.left,
						a.right - frame.right,
						frame.top - a.top,
						a.bottom - frame.bottom
					);
					if (out > slack) faults.push(`${name}: "${a.words}" is ${out.toFixed(1)} px outside`);
					for (const b of boxes.slice(i + 1)) {
						const wide = Math.min(a.right, b.right) - Math.max(a.left, b.left);
						const high = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
						if (wide > slack && high > slack)
							faults.push(`${name}: "${a.words}" over "${b.words}"`);
					}
				});
			}
			return faults;
		},
		{ selector, slack: SLACK, smallest: SMALLEST }
	);
}
