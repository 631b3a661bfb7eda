/** subset-font ships without types: these are for the part of it that scripts use. */
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
