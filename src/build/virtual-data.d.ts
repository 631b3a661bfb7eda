/** The modules that the facts plugin (plugin.ts) makes from static/data/*.json. */
declare module 'virtual:data/sources' {
	const data: import('#lib/checks/files.ts').Data['sources'];
	export default data;
}
declare module 'virtual:data/claims' {
	const data: import('#lib/checks/derive.ts').Derived['claims'];
	export default data;
}
declare module 'virtual:data/story' {
	const data: import('#lib/content/schema/story.ts').Story;
	export default data;
}
declare module 'virtual:data/teach' {
	const data: import('#lib/content/schema/teach.ts').Teach;
	export default data;
}
declare module 'virtual:data/money' {
	const data: import('#lib/charts/money/schema.ts').Money;
	export default data;
}
declare module 'virtual:data/days' {
	const data: import('#lib/charts/days/schema.ts').Days;
	export default data;
}
declare module 'virtual:data/cell' {
	const data: import('#lib/charts/cell/schema.ts').Cell;
	export default data;
}
declare module 'virtual:data/requests' {
	const data: import('#lib/charts/requests/schema.ts').Requests;
	export default data;
}
declare module 'virtual:data/minutes' {
	const data: import('#lib/charts/minutes/schema.ts').Minutes;
	export default data;
}
declare module 'virtual:data/accounts' {
	const data: import('#lib/checks/derive.ts').KnownAccounts;
	export default data;
}
declare module 'virtual:data/impunity' {
	const data: import('#lib/charts/impunity/schema.ts').Impunity;
	export default data;
}
declare module 'virtual:data/votes' {
	const data: import('#lib/charts/votes/schema.ts').Votes;
	export default data;
}
declare module 'virtual:data/aftermath' {
	const data: import('#lib/charts/aftermath/schema.ts').Aftermath;
	export default data;
}
declare module 'virtual:data/laws' {
	const data: import('#lib/charts/laws/schema.ts').Laws;
	export default data;
}
declare module 'virtual:data/disagree' {
	const data: import('#lib/checks/derive.ts').JudgedDisagree;
	export default data;
}
declare module 'virtual:data/list' {
	const data: import('#lib/charts/list/schema.ts').List;
	export default data;
}
