/** A PDF's pages as a reader of it gets them. */
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

export interface PdfPage {
	/** In pt. */
	width: number;
	height: number;
	/** The text that can be selected on it, its lines with a space between them. */
	text: string;
	/** How many texts stand, at least in part, beyond the page's edge. */
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
