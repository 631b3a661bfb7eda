/**
 * Reads font metrics from a TrueType file: pictures need them to break lines, and CSS to scale a
 * fallback font to the same size. In JavaScript because scripts/make-font.mjs also runs it.
 */

/**
 * @param {Buffer} font an sfnt (TrueType) file, static, with a format 4 character map.
 * @returns {{ ascent: number, descent: number, lineGap: number, advance: (char: string) => number }}
 *   all in em; `advance` throws a RangeError for a character the font does not have.
 */
export function fontMetrics(font) {
	/** @type {Map<string, number>} */
	const tables = new Map();
	for (let i = 0, at = 12; i < font.readUInt16BE(4); i++, at += 16)
		tables.set(font.toString('latin1', at, at + 4), font.readUInt32BE(at + 8));
	const at = (/** @type {string} */ name) => Number(tables.get(name));
	const em = font.readUInt16BE(at('head') + 18);
	const hhea = at('hhea');
	const lastLong = font.readUInt16BE(hhea + 34) - 1;
	return {
		ascent: font.readInt16BE(hhea + 4) / em,
		descent: -font.readInt16BE(hhea + 6) / em,
		lineGap: font.readInt16BE(hhea + 8) / em,
		advance(char) {
			const glyph = glyphOf(font, at('cmap'), char.codePointAt(0) ?? 0);
			if (glyph === 0) throw new RangeError(`The font does not have the character ${char}.`);
			return font.readUInt16BE(at('hmtx') + 4 * Math.min(glyph, lastLong)) / em;
		}
	};
}

/**
 * The glyph of a code point in a font's format 4 character map; 0 if it has none.
 * @param {Buffer} font
 * @param {number} cmap offset of the table
 * @param {number} code
 */
function glyphOf(font, cmap, code) {
	for (let i = 0; i < font.readUInt16BE(cmap + 2); i++) {
		const map = cmap + font.readUInt32BE(cmap + 4 + 8 * i + 4);
		if (font.readUInt16BE(map) !== 4) continue;
		const size = font.readUInt16BE(map + 6);
		for (let s = 0; s < size; s += 2) {
			const end = map + 14 + s;
			const start = end + 2 + size;
			if (code > font.readUInt16BE(end) || code < font.readUInt16BE(start)) continue;
			const delta = font.readUInt16BE(start + size);
			const offset = start + 2 * size;
			const range = font.readUInt16BE(offset);
			if (range === 0) return (code + delta) & 0xffff;
			const glyph = font.readUInt16BE(offset + range + 2 * (code - font.readUInt16BE(start)));
			return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
		}
	}
	return 0;
}
