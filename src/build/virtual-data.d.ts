/** The modules that data.ts and charts.ts make. */
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
	const figures: import('#lib/content/registry.ts').Figure[];
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
