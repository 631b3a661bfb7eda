/** Which panel of a chart goes on its social card, and how large: chosen by eye. */
import { wordsOf } from '#lib/charts/abouts.ts';
import type { Panel } from '#lib/engine/scene.ts';

interface Choice {
	panel: number;
	scale: number;
}

const CHOICES = new Map<string, Choice>([
	['money', { panel: 0, scale: 1.5 }],
	['days', { panel: 0, scale: 1.5 }],
	['cell', { panel: 0, scale: 1.5 }],
	['requests', { panel: 0, scale: 1.5 }],
	['minutes', { panel: 0, scale: 1.5 }],
	['accounts', { panel: 0, scale: 1.4 }],
	['impunity', { panel: 0, scale: 1.5 }],
	['votes', { panel: 0, scale: 1.5 }],
	['list', { panel: 0, scale: 1.5 }],
	['aftermath', { panel: 2, scale: 1.2 }],
	['laws', { panel: 0, scale: 1.3 }],
	['disagree', { panel: 0, scale: 1 }]
]);

/** How a chart's drawing goes on its card. */
export interface CardLayout {
	panel: Panel;
	/** How much larger than on a screen: cards are seen small. */
	scale: number;
}

/** The layout of a chart's card. Throws a RangeError for what is no chart. */
export function cardLayout(chart: string): CardLayout {
	const choice = CHOICES.get(chart);
	const panel = choice && wordsOf(chart).panels[choice.panel];
	if (!panel) throw new RangeError(`no card of "${chart}"`);
	return { panel, scale: choice.scale };
}
