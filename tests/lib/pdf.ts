/** Reads the pages of a PDF. */
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

export interface PdfPage {
	/** In pt. */
	width: number;
	height: number;
	/** Its selectable text, with a space between lines. */
	text: string;
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
			'str' in item && item.str.trim() !== '' ? [item] : []
		);
		const beyond = items.filter(({ transform, width: length }) => {
			const [x, y] = [Number(transform[4]), Number(transform[5])];
			return x < 0 || y < 0 || x + length > width + 1 || y > height;
		});
		const text = items.map(({ str }) => str).join(' ');
		pages.push({ width, height, text: text.replace(/\s+/g, ' '), beyond: beyond.length });
	}
	await document.destroy();
	return pages;
}
