/** Reads the pages of a PDF. */
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

export interface PdfPage {
	/** In pt. */
	width: number;
	height: number;
	/** Its selectable text as a search reads it: ligatures as letters, a space between lines. */
	text: string;
	/** The names of its fonts. */
	fonts: string[];
	/** How many pieces of text extend beyond the page's edge. */
	beyond: number;
}

/** Every page of a PDF. */
export async function pdfPages(file: Uint8Array): Promise<PdfPage[]> {
	const document = await getDocument({ data: new Uint8Array(file), verbosity: 0 }).promise;
	const pages: PdfPage[] = [];
	for (let number = 1; number <= document.numPages; number++) {
		const page = await document.getPage(number);
		const { width, height } = page.getViewport({ scale: 1 });
		const items = (await page.getTextContent()).items.flatMap((item) =>
			'str' in item ? [item] : []
		);
		const shown = items.filter(({ str }) => str.trim() !== '');
		const beyond = shown.filter(({ transform, width: length }) => {
			const [x, y] = [Number(transform[4]), Number(transform[5])];
			return x < 0 || y < 0 || x + length > width + 1 || y > height;
		});
		// A ligature is a separate piece of text, so pieces are joined without spaces within a line.
		const text = items.map(({ str, hasEOL }) => (hasEOL ? `${str} ` : str)).join('');
		// Fonts are loaded with what is drawn.
		await page.getOperatorList();
		const fonts = new Set(shown.map(({ fontName }) => nameOf(page.commonObjs.get(fontName))));
		pages.push({
			...{ width, height, beyond: beyond.length, fonts: [...fonts] },
			text: text.replace(/\s+/g, ' ')
		});
	}
	await document.destroy();
	return pages;
}

/** A font's name, without the mark of a font that is not whole: `ABCDEF+`. */
function nameOf(font: unknown): string {
	const name = typeof font === 'object' && font && 'name' in font ? String(font.name) : '';
	return name.replace(/^[A-Z]{6}\+/, '');
}
