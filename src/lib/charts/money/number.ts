/** A large number with its unit beside it, on one baseline. */
import { textWidth } from '#lib/engine/layout/text.ts';
import type { Label } from '#lib/engine/scene.ts';

/** The unit's size, and the gap before it, as shares of the numeral's. */
const UNIT = 0.3;
const GAP = 0.06;
const SMALLEST_UNIT = 11;

/** Width of both, as a share of the numeral's size. */
export function numberWidth(number: string, unit: string): number {
	return textWidth(number, 1, 'numeral') + GAP + textWidth(unit, UNIT, 'strong');
}

/** Their labels, from `x` on the baseline `y`, the numeral `size` px large. */
export function numberLabels(
	key: string,
	[number, unit]: [string, string],
	{ x, y, size }: Pick<Label, 'x' | 'y' | 'size'>
): Label[] {
	const at = { y, anchor: 'start', tone: 'ink' } as const;
	const across = textWidth(number, size, 'numeral') + GAP * size;
	return [
		{ key: `${key}-numeral`, lines: [number], ...at, x, size, kind: 'numeral' },
		{
			key: `${key}-unit`,
			lines: [unit],
			...at,
			x: x + across,
			size: Math.max(SMALLEST_UNIT, UNIT * size),
			kind: 'strong'
		}
	];
}
