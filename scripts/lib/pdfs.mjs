/** Makes PDFs of handout and slides from the built site, with the browser used by the tests. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { chromium } from '@playwright/test';
import { browserArgs } from './browser.mjs';
import { fontconfig, printFonts, setIn } from './fonts.mjs';
import { serve } from './serve.mjs';

/** How long a page may take to load, in ms: a machine may be slow or busy. */
const PATIENCE = 300_000;
const FORMATS = /** @type {const} */ (['A4', 'Letter']);
/** What to print: file name, page, orientation. */
const PAPERS = /** @type {const} */ ([
	{ name: 'handout', path: 'teach/handout/', landscape: false },
	{ name: 'slides', path: 'present/', landscape: true }
]);

/** The files, with the same names as in src/routes/teach/pdfs.ts. */
export const PDFS = PAPERS.flatMap(({ name, path, landscape }) =>
	FORMATS.map((format) => ({
		file: `${name}-${format.toLowerCase()}.pdf`,
		...{ path, format, landscape }
	}))
);

/**
 * Prints them to `teach/` in the folder, in the project's own fonts.
 * @param {string} folder the built site
 * @param {string} browserPath
 * @returns {Promise<string[]>} the file names
 * @throws {Error} if the browser does not start or a page does not load.
 */
export async function printPdfs(folder, browserPath) {
	const { url, close } = await serve(folder);
	try {
		const browser = await chromium.launch({
			...{ executablePath: browserPath, args: browserArgs() },
			env: { ...process.env, FONTCONFIG_FILE: fontconfig }
		});
		try {
			// No service worker and no scripts: print the page as it was built.
			const page = await browser.newPage({ serviceWorkers: 'block', javaScriptEnabled: false });
			page.setDefaultTimeout(PATIENCE);
			await page.emulateMedia({ media: 'print' });
			await setIn(page, printFonts);
			for (const { file, path: from, format, landscape } of PDFS) {
				const answer = await page.goto(url + from);
				if (!answer?.ok()) throw new Error(`${from}: ${answer?.status()}`);
				await page.evaluate(() => document.fonts.ready);
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
 * The kit's page with its links to those files visible; they are hidden until the files exist.
 * @param {string} html
 * @param {readonly string[]} files
 * @throws {RangeError} if the page has no hidden link to one of the files.
 */
export function offerPdfs(html, files) {
	return files.reduce((text, file) => {
		const hidden = new RegExp(`<li hidden(?:="")?([^>]*><a [^>]*href="[^"]*/?${file}")`);
		if (!hidden.test(text)) throw new RangeError(`no hidden link to ${file} on /teach/`);
		return text.replace(hidden, '<li$1');
	}, html);
}

/**
 * Rewrites the built kit, and its compressed copies, so that it links to the files.
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
