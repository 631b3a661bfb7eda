/** How narrow a table can be before its longest words no longer fit. */
import type { Table } from '#lib/engine/chart.ts';
import { textWidth } from '#lib/engine/layout/text.ts';

/** Font size and column gap, in px: see DataTable.svelte. */
const SIZE = 13.8;
const GAP = 8.3;

/** The least width in px, measured with the widest fallback font. */
export function narrowest({ columns, rows }: Table): number {
	const widths = columns.map((column, j) =>
		Math.max(
			...[column, ...rows.map((row) => row[j] ?? '')]
				.flatMap((text) => text.split(/[\s–-]+/))
				.map((word) => textWidth(word, SIZE))
		)
	);
	return widths.reduce((sum, width) => sum + width + GAP, 0);
}
