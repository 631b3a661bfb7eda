/**
 * The last part of npm run build: makes PDFs of handout and slides, and shows the links to them on the
 * kit's page. Needs a browser but does not install one: if there is none, it prints a message and the
 * build is complete without PDFs.
 */
import { join } from 'node:path';
import { findBrowser } from './lib/browser.mjs';
import { offerIn, printPdfs } from './lib/pdfs.mjs';
import { root } from './lib/run.mjs';

const folder = join(root, 'build');
const browser = findBrowser();
if (!browser)
	console.log('PDFs: skipped, because no Chromium was found (set CHROME_PATH to use one).');
else {
	const files = await printPdfs(folder, browser);
	offerIn(folder, files);
	console.log(`PDFs: ${files.join(', ')}`);
}
