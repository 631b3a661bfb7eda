/** An address as a QR code, to be drawn where pages are made. The library does the coding. */
import { encode } from 'uqr';

/** Modules of plain paper that the standard asks for on every side, or cameras miss the code. */
const QUIET = 4;

/** A square picture whose unit is one module of the code. */
export interface QrPicture {
	/** Its side, with the quiet zone. */
	size: number;
	/** The dark modules, as an SVG path: a box for each run of them in a row. */
	path: string;
}

/**
 * The QR code of an absolute address, such as `https://news.example/358-days/`. A quarter of it may
 * be lost to creases or a bad projector. Throws a TypeError where the address is not absolute: a
 * phone at the wall knows no other page it could be relative to.
 */
export function qrOf(address: string): QrPicture {
	if (!URL.canParse(address)) throw new TypeError(`not an absolute address: "${address}"`);
	const { size, data } = encode(address, { ecc: 'Q', border: QUIET });
	return { size, path: data.map(runs).join('') };
}

/** The runs of dark modules in one row of the code. */
function runs(row: boolean[], y: number): string {
	let path = '';
	for (let x = 0; x < row.length; x++) {
		const from = x;
		while (row[x]) x++;
		if (x > from) path += `M${from} ${y}h${x - from}v1H${from}z`;
	}
	return path;
}
