/** The PDFs that the build makes where a browser is at hand; scripts/lib/pdfs.mjs names the same. */
export const PDFS = [
	{ file: 'handout-a4.pdf', name: 'The handout, A4' },
	{ file: 'handout-letter.pdf', name: 'The handout, Letter' },
	{ file: 'slides-a4.pdf', name: 'The slides, A4' },
	{ file: 'slides-letter.pdf', name: 'The slides, Letter' }
] as const;
