/** Types for the part of subset-font that make-font.mjs uses; it has none of its own. */
declare module 'subset-font' {
	/** The font reduced to the characters in `text`, optionally in another format and at fixed axes. */
	export default function subsetFont(
		font: Buffer,
		text: string,
		options?: {
			targetFormat?: 'sfnt' | 'woff' | 'woff2';
			variationAxes?: Record<string, number>;
			keepFeatures?: string[];
			noHinting?: boolean;
		}
	): Promise<Buffer>;
}
