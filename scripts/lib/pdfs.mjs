/** Ready PDFs of handout and slides, made of the built site by the browser that the tests use. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { chromium } from '@playwright/test';
import { browserArgs } from './browser.mjs';
import { serve } from './serve.mjs';

const FORMATS = /** @type {const} */ (['A4', 'Letter']);
/** What is printed: its page, and whether the sheet lies on its side. */
const PAPERS = /** @type {const} */ ([
	{ name: 'handout', path: 'teach/handout/', landscape: false },
	{ name: 'slides', path: 'present/', landscape: true }
]);

/** The files by name, as src/lib/teach/pdfs.ts offers them. */
export const PDFS = PAPERS.flatMap(({ name, path, landscape }) =>
	FORMATS.map((format) => ({
		file: `${name}-${format.toLowerCase()}.pdf`,
		...{ path, format, landscape }
	}))
);

/**
 * Prints them into the folder's `teach/`.
 * @param {string} folder the built site
 * @param {string} browserPath
 * @returns {Promise<string[]>} the files' names
 * @throws {Error} when the browser does not start, or a page cannot be had.
 */
export async function printPdfs(folder, browserPath) {
	const { url, close } = await serve(folder);
	try {
		const browser = await chromium.launch({ executablePath: browserPath, args: browserArgs() });
		try {
			// No worker, no script: what is printed is the page as it was built.
			const page = await browser.newPage({ serviceWorkers: 'block', javaScriptEnabled: false });
			for (const { file, path: from, format, landscape } of PDFS) {
				const answer = await page.goto(url + from);
				if (!answer?.ok()) throw new Error(`${from}: ${answer?.status()}`);
				const path = join(folder, 'teach', file);
				await page.pdf({
					path,
					format,
					landscape,
					printBackground: true,
					tagged: true,
					outline: true
				});
			}
		} finally {
			await browser.close();
		}
	} finally {
		await close();
	}
	return PDFS.map(({ file }) => file);
}

/**
 * The kit's page with its links to those files shown: until they are there, they are hidden.
 * @param {string} html
 * @param {readonly string[]} files
 * @throws {RangeError} for a file that the page has no hidden link to.
 */
export function offerPdfs(html, files) {
	return files.reduce((text, file) => {
		const hidden = new RegExp(`<li hidden(?:="")?([^>]*><a [^>]*href="[^"]*/?${file}")`);
		if (!hidden.test(text)) throw new RangeError(`no hidden link to ${file} on /teach/`);
		return text.replace(hidden, '<li$1');
	}, html);
}

/**
 * Rewrites the built kit so that it offers the files, and what servers send compressed with it.
 * @param {string} folder the built site
 * @param {readonly string[]} files
 */
export function offerIn(folder, files) {
	const page = join(folder, 'teach', 'index.html');
	const html = offerPdfs(readFileSync(page, 'utf8'), files);
	writeFileSync(page, html);
	writeFileSync(`${page}.br`, brotliCompressSync(html));
	writeFileSync(`${page}.gz`, gzipSync(html, { level: 9 }));
}
