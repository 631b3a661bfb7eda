/** Types for modules that have none: those that the build makes, and subset-font. */
declare module 'virtual:data' {
	const data: import('#lib/charts/derive.ts').Derived;
	export default data;
}
declare module 'virtual:data/claims' {
	const data: import('#lib/charts/derive.ts').Derived['claims'];
	export default data;
}
declare module 'virtual:data/sources' {
	const data: import('#lib/charts/derive.ts').Derived['sources'];
	export default data;
}
declare module 'virtual:data/story' {
	const data: import('#lib/content/schema/story.ts').Story;
	export default data;
}
declare module 'virtual:data/disagree' {
	const data: import('#lib/charts/disagree/schema.ts').JudgedDisagree;
	export default data;
}
declare module 'virtual:data/figures' {
	const figures: import('#lib/content/rich.ts').Figure[];
	export default figures;
}
declare module 'virtual:charts' {
	const charts: import('#lib/engine/chart.ts').BoundChart[];
	export default charts;
}
declare module 'virtual:charts/*' {
	const chart: import('#lib/engine/chart.ts').BoundChart;
	export default chart;
}
/** The source of a classic script: see classic.ts. */
declare module '*?classic' {
	const code: string;
	export default code;
}
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
