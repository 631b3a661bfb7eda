/** What make-font.mjs uses of subset-font, which comes without types. */
declare module 'subset-font' {
	/** The font cut down to the characters of `text`, in another format and at fixed axes. */
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
