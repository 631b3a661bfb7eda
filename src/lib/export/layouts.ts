/** How each chart's panels are arranged in its picture, chosen by eye. */

/**
 * Panels side by side, all the same width. `height` is in the picture's px, without captions or
 * legends.
 */
export interface Row {
	panels: number;
	height: number;
}

const LAYOUTS: Record<string, Row[]> = {
	money: [{ panels: 2, height: 560 }],
	days: [{ panels: 1, height: 600 }],
	cell: [{ panels: 2, height: 480 }],
	requests: [
		{ panels: 2, height: 640 },
		{ panels: 1, height: 600 }
	],
	minutes: [{ panels: 1, height: 680 }],
	accounts: [{ panels: 1, height: 640 }],
	impunity: [{ panels: 1, height: 520 }],
	votes: [
		{ panels: 1, height: 520 },
		{ panels: 2, height: 600 },
		{ panels: 1, height: 460 }
	],
	list: [{ panels: 1, height: 560 }],
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
