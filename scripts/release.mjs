/**
 * npm run release -- VERSION [--date YYYY-MM-DD]
 *
 * Saves the facts in the data to released/data.json as those of this version. From then on, `npm test`
 * fails if one of them changes without an entry in CORRECTIONS.md. Refuses if a check of the data fails
 * or an entry is missing. Also saves the built host script to released/embed/, so that every later
 * build serves it too.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { load, root } from './lib/run.mjs';

const USAGE = 'Usage: npm run release -- VERSION [--date YYYY-MM-DD], with a version such as 1.1.0';

/** @returns {{ version: string, date: string } | undefined} */
function asked() {
	try {
		const options = { date: { type: /** @type {const} */ ('string') } };
		const { values, positionals } = parseArgs({ options, allowPositionals: true });
		const { date = new Date().toISOString().slice(0, 10) } = values;
		const [version = ''] = positionals;
		const valid = /^\d+\.\d+\.\d+$/.test(version) && /^\d{4}-\d{2}-\d{2}$/.test(date);
		return valid && positionals.length === 1 ? { version, date } : undefined;
	} catch {
		return undefined;
	}
}

const given = asked();
if (given) {
	/** @type {typeof import('#lib/checks/release.ts')} */
	const { keepHostScripts, makeRelease } = await load('src/lib/checks/release.ts');
	const reasons = makeRelease(root, given.version, given.date);
	const done = `Saved the facts of version ${given.version} (${given.date}) to released/data.json.`;
	console.log(reasons.length > 0 ? reasons.join('\n') : done);
	if (reasons.length === 0)
		for (const name of keepHostScripts(join(root, 'build'), join(root, 'released', 'embed')))
			console.log(
				`Saved released/embed/${name}: pages on other sites load it by its integrity hash.`
			);
	process.exitCode = reasons.length > 0 ? 1 : 0;
} else {
	console.error(USAGE);
	process.exitCode = 2;
}
