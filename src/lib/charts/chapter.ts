/** All that a chart's folder brings: what a phone needs of it, and what only the build needs. */
import type { z } from 'zod';
import type { Add } from '#lib/content/registry.ts';
import type { MarkSheet } from '#lib/content/sheet.ts';
import type { About, Chart } from '#lib/engine/chart.ts';

export interface Chapter<Data> extends About<Data> {
	chart: Chart<Data>;
	/** The schema of its data file. */
	schema: z.ZodType;
	/** Adds the figures that the text can use; `all` has what the other files say. */
	figures(this: void, data: Data, add: Add, all: Record<string, unknown>): void;
	/** Its table for download: a row for each mark in its figure. */
	rows: MarkSheet<Data>;
}
