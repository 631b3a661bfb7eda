/**
 * The parts of rehype-citation we use: Citation.js with the MLA and Chicago styles. It ships no
 * types.
 */
declare module 'rehype-citation' {
	/** An item in CSL-JSON, the input format of all citation styles. */
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
		/** Reads CSL-JSON or BibTeX; throws an Error for invalid input. */
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
