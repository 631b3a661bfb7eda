/** Colours as numbers: parsing, mixing and contrast. Pure. */

/** Red, green and blue, each from 0 to 255. */
export type Rgb = readonly [number, number, number];

/** Returns the colour of a lower-case CSS name, or null if it is not one. */
export type Named = (name: string) => Rgb | null;

/** Parses `#rgb`, `#rrggbb`, or a CSS name that `named` knows; null for anything else. */
export function readColour(text: string, named: Named): Rgb | null {
	const value = text.trim().toLowerCase();
	const hex = /^#([0-9a-f]{3}|[0-9a-f]{6})$/.exec(value)?.[1];
	if (!hex) return /^[a-z]{3,24}$/.test(value) ? named(value) : null;
	const full = hex.length === 3 ? hex.replace(/./g, '$&$&') : hex;
	const part = (at: number) => parseInt(full.slice(at, at + 2), 16);
	return [part(0), part(2), part(4)];
}

/** The colour as `#rrggbb`. */
export function hexOf(colour: Rgb): string {
	return `#${colour.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`;
}

/** The colour `share` (0–1) of the way from one colour to another. */
export function mix([r, g, b]: Rgb, to: Rgb, share: number): Rgb {
	const at = (from: number, end: number) => from + (end - from) * share;
	return [at(r, to[0]), at(g, to[1]), at(b, to[2])];
}

/** Relative luminance, WCAG 2.2: 0 for black to 1 for white. */
export function luminance([red, green, blue]: Rgb): number {
	const [r, g, b] = [red, green, blue].map((part) => {
		const share = part / 255;
		return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
	});
	return 0.2126 * (r ?? 0) + 0.7152 * (g ?? 0) + 0.0722 * (b ?? 0);
}

/** Contrast ratio, WCAG 2.2: 1 to 21. */
export function contrast(a: Rgb, b: Rgb): number {
	const [dark = 0, bright = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
	return (bright + 0.05) / (dark + 0.05);
}

/** CSS colour keywords whose meaning depends on context. */
const NO_NAMES = /^(inherit|initial|unset|revert|currentcolor|transparent)$/;

/** Looks CSS colour names up in the browser. */
export function namedByBrowser(name: string): Rgb | null {
	if (NO_NAMES.test(name) || !CSS.supports('color', name)) return null;
	const probe = document.createElement('i');
	probe.style.color = name;
	document.documentElement.append(probe);
	const [r, g, b, ...alpha] = getComputedStyle(probe).color.match(/[\d.]+/g) ?? [];
	probe.remove();
	return b === undefined || alpha.length ? null : [Number(r), Number(g), Number(b)];
}
