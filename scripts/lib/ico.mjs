/**
 * Wraps a PNG as an .ico file, which browsers request at /favicon.ico without being told to.
 * @param {Uint8Array} png a square picture
 * @param {number} size its width and height in px, under 256
 * @returns {Buffer}
 */
export function ico(png, size) {
	const header = Buffer.alloc(22);
	header.writeUInt16LE(1, 2); // type: icon
	header.writeUInt16LE(1, 4); // number of pictures
	header.writeUInt8(size, 6);
	header.writeUInt8(size, 7);
	header.writeUInt16LE(1, 10); // colour planes
	header.writeUInt16LE(32, 12); // bits per pixel
	header.writeUInt32LE(png.length, 14);
	header.writeUInt32LE(header.length, 18);
	return Buffer.concat([header, png]);
}
