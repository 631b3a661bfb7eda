/** The PDFs the build makes if it finds a browser. Keep in step with scripts/lib/pdfs.mjs. */
export const PDFS = [
	{ file: 'handout-a4.pdf', name: 'Handout, A4' },
	{ file: 'handout-letter.pdf', name: 'Handout, Letter' },
	{ file: 'slides-a4.pdf', name: 'Slides, A4' },
	{ file: 'slides-letter.pdf', name: 'Slides, Letter' }
] as const;
