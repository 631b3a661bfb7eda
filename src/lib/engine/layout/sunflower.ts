/** Dots packed into a disc, as seeds in a sunflower: a heap that suggests no rows and no shares. */

const TURN = Math.PI * (3 - Math.sqrt(5));
/** Distance of the two nearest seeds, in units of the spiral's own scale (found by measuring). */
const NEAREST = 1.54;
/** Share of that distance that a dot's diameter takes. */
const DENSITY = 0.9;
const RADIUS = (NEAREST * DENSITY) / 2;

/** Dots' radius and the whole disc's width, in px, for `count` dots in a disc of `width` px. */
export function fitSunflower(count: number, width: number, largest: number) {
	const reach = Math.sqrt(Math.max(0, count - 0.5));
	const scale = Math.min(width / 2 / (reach + RADIUS), largest / RADIUS);
	return { scale, radius: Math.max(2, scale * RADIUS), width: 2 * scale * (reach + RADIUS) };
}

/** Centre of the `index`-th dot from the middle of the disc, which stands at `x`, `y`; in px. */
export function seed(index: number, scale: number, { x, y }: { x: number; y: number }) {
	const reach = scale * Math.sqrt(index + 0.5);
	return { x: x + reach * Math.cos(index * TURN), y: y + reach * Math.sin(index * TURN) };
}
