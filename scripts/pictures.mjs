/**
 * npm run pictures: updates tests/pictures/ to how the steps look now. Look at what has changed before
 * you commit it.
 */
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { root, run, tool } from './lib/run.mjs';

const folder = join(root, 'tests', 'pictures');

/**
 * Makes a screenshot smaller: browsers compress fast, not well. Reduced to its 256 most frequent
 * colours it is a third of the size, and neither the eye nor the comparison sees a difference.
 * @param {string} file
 */
async function repack(file) {
	const before = readFileSync(file);
	const after = await sharp(before).png({ palette: true, dither: 0, effort: 10 }).toBuffer();
	if (after.length < before.length) writeFileSync(file, after);
}

const start = Date.now();
const { code } = await run(tool('playwright'), ['test', 'pictures', '--update-snapshots']);
for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }))
	if (file.endsWith('.png') && statSync(join(folder, file)).mtimeMs >= start)
		await repack(join(folder, file));
process.exitCode = code;
