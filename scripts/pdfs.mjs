/**
 * The last part of npm run build: handout and slides as PDFs, and the kit's page that offers them.
 * Needs a browser; where there is none it says so, and the build is whole without. It installs none.
 */
import { join } from 'node:path';
import { findBrowser } from './lib/browser.mjs';
import { offerIn, printPdfs } from './lib/pdfs.mjs';
import { root } from './lib/run.mjs';

const folder = join(root, 'build');
const browser = findBrowser();
if (!browser) console.log('PDFs: none, as there is no Chromium here (CHROME_PATH names one).');
else {
	const files = await printPdfs(folder, browser);
	offerIn(folder, files);
	console.log(`PDFs: ${files.join(', ')}`);
}
