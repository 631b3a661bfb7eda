/** The modules that the facts plugin (plugin.ts) makes from static/data/*.json. */
declare module 'virtual:data/sources' {
	const data: import('./files.ts').Data['sources'];
	export default data;
}
declare module 'virtual:data/claims' {
	const data: import('./derive.ts').Derived['claims'];
	export default data;
}
declare module 'virtual:data/story' {
	const data: import('./schema/story.ts').Story;
	export default data;
}
declare module 'virtual:data/teach' {
	const data: import('./schema/teach.ts').Teach;
	export default data;
}
declare module 'virtual:data/money' {
	const data: import('./schema/money.ts').Money;
	export default data;
}
declare module 'virtual:data/days' {
	const data: import('./schema/days.ts').Days;
	export default data;
}
declare module 'virtual:data/cell' {
	const data: import('./schema/cell.ts').Cell;
	export default data;
}
declare module 'virtual:data/requests' {
	const data: import('./schema/requests.ts').Requests;
	export default data;
}
declare module 'virtual:data/minutes' {
	const data: import('./schema/minutes.ts').Minutes;
	export default data;
}
declare module 'virtual:data/accounts' {
	const data: import('./derive.ts').KnownAccounts;
	export default data;
}
declare module 'virtual:data/impunity' {
	const data: import('./schema/impunity.ts').Impunity;
	export default data;
}
declare module 'virtual:data/votes' {
	const data: import('./schema/votes.ts').Votes;
	export default data;
}
declare module 'virtual:data/aftermath' {
	const data: import('./schema/aftermath.ts').Aftermath;
	export default data;
}
declare module 'virtual:data/laws' {
	const data: import('./schema/laws.ts').Laws;
	export default data;
}
declare module 'virtual:data/disagree' {
	const data: import('./derive.ts').JudgedDisagree;
	export default data;
}
declare module 'virtual:data/list' {
	const data: import('./schema/list.ts').List;
	export default data;
}
