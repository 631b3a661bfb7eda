/**
 * npm run pack: makes build/358-days.html from the built site: the story, slides and sources in one
 * file that opens with a double click, without a server or a network connection.
 * Links to the site's other pages lead to PUBLIC_ORIGIN; without it they are marked as not in the
 * file.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { inert, PACKED, packPage } from './lib/pack.mjs';
import { root } from './lib/run.mjs';

const build = join(root, 'build');
const address = (process.env.PUBLIC_ORIGIN ?? '').replace(/\/+$/, '');
const names = new Map([...PACKED].filter(([path]) => existsSync(join(build, path, 'index.html'))));
const site = {
	names,
	// A local address would be useless to anyone who receives the file.
	home: /^https?:\/\/(?!localhost\b|127\.|\[)/.test(address) ? address : undefined,
	read: (/** @type {string} */ path) => readFileSync(join(build, path), 'utf8')
};

if (!existsSync(build)) throw new Error('There is no build/ folder. Run npm run build first.');
const packed = [...names].map(([path, name]) => ({ name, ...packPage(path, site) }));
const [story, ...others] = packed;
const boot = readFileSync(join(root, 'scripts', 'lib', 'file-boot.js'), 'utf8');
const data = inert({
	pages: Object.fromEntries(others.map(({ name, html }) => [name, html])),
	scripts: Object.fromEntries(packed.map(({ name, scripts }) => [name, scripts]))
});
const file = story.html
	// After the charset, which browsers only look for at the start of a file.
	.replace(/<meta charset=[^>]*>/, (charset) => `${charset}<script>${boot}</script>`)
	.replace('</body>', () => `<script type="application/json" id="packed">${data}</script></body>`);

const out = join(build, '358-days.html');
writeFileSync(out, file);
writeFileSync(`${out}.br`, brotliCompressSync(file));
writeFileSync(`${out}.gz`, gzipSync(file, { level: 9 }));
const size = (Buffer.byteLength(file) / 1024).toFixed(0);
console.log(`build/358-days.html: ${[...names.values()].join(', ')}; ${size} KB`);
