/** Moves what has been laid out from 0, 0 to its place in the picture. */

interface Point {
	x: number;
	y: number;
}

/** Places, marks or labels moved right and down, in px. */
export function move<T extends Point>(items: readonly T[], { x = 0, y = 0 }: Partial<Point>): T[] {
	return items.map((item) => ({ ...item, x: item.x + x, y: item.y + y }));
}
