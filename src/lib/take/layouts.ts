/** How each chart's panels stand in its picture: chosen by eye, chart by chart. */

/** Panels side by side, each as wide as the others. Height in the picture's px, without words. */
export interface Row {
	panels: number;
	height: number;
}

const LAYOUTS: Record<string, Row[]> = {
	money: [{ panels: 2, height: 560 }],
	days: [{ panels: 2, height: 600 }],
	cell: [{ panels: 2, height: 480 }],
	requests: [{ panels: 2, height: 560 }],
	minutes: [{ panels: 1, height: 680 }],
	accounts: [{ panels: 1, height: 640 }],
	impunity: [{ panels: 1, height: 520 }],
	votes: [
		{ panels: 1, height: 460 },
		{ panels: 2, height: 560 }
	],
	aftermath: [
		{ panels: 2, height: 880 },
		{ panels: 1, height: 560 }
	],
	laws: [{ panels: 1, height: 640 }],
	disagree: [{ panels: 1, height: 900 }]
};

/** The rows of a chart's picture. Throws a RangeError for a chart that has no picture. */
export function layoutOf(chart: string): Row[] {
	const rows = LAYOUTS[chart];
	if (!rows) throw new RangeError(`no picture of "${chart}"`);
	return rows;
}
