/** What we use of rehype-citation: Citation.js with the MLA and Chicago styles. It has no types. */
declare module 'rehype-citation' {
	/** An item in CSL-JSON, the form that all citation styles start from. */
	interface CslItem {
		id: string;
		'citation-key'?: string;
		type: string;
		title?: string;
		'container-title'?: string;
		author?: { literal: string }[];
		publisher?: string;
		issued?: { 'date-parts': number[][] };
		version?: string;
		note?: string;
		language?: string;
		URL?: string;
	}
	interface Look {
		template: 'apa' | 'mla' | 'chicago';
		lang: 'en-US';
		format: 'text';
	}
	export class Cite {
		/** Reads CSL-JSON or BibTeX; throws an Error for what it cannot read. */
		constructor(input: CslItem[] | string);
		data: CslItem[];
		static plugins: {
			output: {
				format: {
					(name: 'bibliography', items: CslItem[], look: Look): string;
					(name: 'bibtex', items: CslItem[]): string;
				};
			};
		};
	}
}
