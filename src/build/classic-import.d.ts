/** The source of a classic script: see classic.ts. */
declare module '*?classic' {
	const code: string;
	export default code;
}
