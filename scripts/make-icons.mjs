/**
 * npm run icons: draws the picture icons in static/ from one idea, the one favicon.svg has too: a
 * calendar of dots, and its last day. The results are committed; run it when the idea changes.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { ico } from './lib/ico.mjs';
import { root } from './lib/run.mjs';

const tokens = readFileSync(join(root, 'src', 'lib', 'style', 'tokens.css'), 'utf8');

/**
 * A light tone of tokens.css.
 * @param {string} name
 */
function token(name) {
	const value = new RegExp(`--${name}: ([^;]+);`).exec(tokens)?.[1];
	if (value === undefined) throw new Error(`tokens.css has no --${name}`);
	return value;
}

/**
 * Nine dots in a square of 1, the last one in the colour of harm.
 * @param {number} share how much of the side the dots take: less where a system cuts a shape out.
 * @param {boolean} paper whether there is a ground beneath them.
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

// A maskable icon may be cut to a circle of 80 % of its side: the dots stay inside it.
const masked = svg(0.56, true);
write('icon-192.png', png(masked, 192));
write('icon-512.png', png(masked, 512));
write('apple-touch-icon.png', png(svg(0.66, true), 180));
write('favicon.ico', ico(png(svg(1, false), 32), 32));
