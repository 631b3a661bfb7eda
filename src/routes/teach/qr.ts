/** Draws an address as a QR code at build time. A library does the encoding. */
import { encode } from 'uqr';

/** The blank margin in modules that the standard requires; without it, cameras miss the code. */
const QUIET = 4;

/** A square picture; its unit is one module of the code. */
export interface QrPicture {
	/** The length of a side, including the quiet zone. */
	size: number;
	/** The dark modules as an SVG path, with one box for each horizontal run. */
	path: string;
}

/**
 * The QR code for an absolute address, such as `https://news.example/358-days/`. It can still be
 * read if creases or a bad projector hide up to a quarter of it. Throws a TypeError if the address
 * is not absolute: a phone that scans it has no page to resolve it against.
 */
export function qrOf(address: string): QrPicture {
	if (!URL.canParse(address)) throw new TypeError(`not an absolute address: "${address}"`);
	const { size, data } = encode(address, { ecc: 'Q', border: QUIET });
	return { size, path: data.map(runs).join('') };
}

/** The runs of dark modules in one row of the code, as SVG path commands. */
function runs(row: boolean[], y: number): string {
	let path = '';
	for (let x = 0; x < row.length; x++) {
		const from = x;
		while (row[x]) x++;
		if (x > from) path += `M${from} ${y}h${x - from}v1H${from}z`;
	}
	return path;
}
