/** The source of a classic script: see plugin.ts. */
declare module '*?classic' {
	const code: string;
	export default code;
}
