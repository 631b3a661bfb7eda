/**
 * npm run icons: draws the bitmap icons in static/. Like favicon.svg, they show a calendar of dots
 * with its last day marked. The results are committed; run it only when the design changes.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { ico } from './lib/ico.mjs';
import { root } from './lib/run.mjs';

const tokens = readFileSync(join(root, 'src', 'lib', 'engine', 'style', 'tokens.css'), 'utf8');

/**
 * A colour of the light theme in tokens.css.
 * @param {string} name
 */
function token(name) {
	const value = new RegExp(`--${name}: ([^;]+);`).exec(tokens)?.[1];
	if (value === undefined) throw new Error(`tokens.css has no --${name}`);
	return value;
}

/**
 * Nine dots in a square of side 1, the last one in the `harm` colour.
 * @param {number} share of the side that the dots fill; smaller for systems that crop icons.
 * @param {boolean} paper whether to fill the background.
 */
function svg(share, paper) {
	const pitch = share / 2.78;
	const dots = Array.from({ length: 9 }, (_, i) => {
		const [x, y] = [0.5 + ((i % 3) - 1) * pitch, 0.5 + (Math.floor(i / 3) - 1) * pitch];
		return `<circle cx="${x}" cy="${y}" r="${pitch * 0.39}" fill="${token(i === 8 ? 'harm' : 'ink')}"/>`;
	});
	const ground = paper ? `<rect width="1" height="1" fill="${token('paper')}"/>` : '';
	return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1">${ground}${dots.join('')}</svg>`;
}

/**
 * @param {string} picture SVG
 * @param {number} size px
 */
function png(picture, size) {
	return new Resvg(picture, { fitTo: { mode: 'width', value: size } }).render().asPng();
}

/**
 * @param {string} name
 * @param {Uint8Array} bytes
 */
function write(name, bytes) {
	writeFileSync(join(root, 'static', name), bytes);
	console.log(`${name}: ${bytes.length} bytes`);
}

// A maskable icon may be cropped to a circle of 80 % of its width; the dots stay inside it.
const masked = svg(0.56, true);
write('icon-192.png', png(masked, 192));
write('icon-512.png', png(masked, 512));
write('apple-touch-icon.png', png(svg(0.66, true), 180));
write('favicon.ico', ico(png(svg(1, false), 32), 32));
