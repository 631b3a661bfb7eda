/**
 * npm run verify -- --sources DIR [--facts DIR] [--data DIR]
 *
 * Checks every claim against the sources: that each phrase stands word for word in the text and
 * paragraph that it names, that figures are the same wherever they are written, that what follows
 * from others comes out, that the members of the roll calls voted as they say. Prints a line for
 * each fault and exits 1, or one line that says what was checked.
 *
 *   --sources  the documents, as text files named 000_….txt to 004_….txt
 *   --facts    the roll calls, house-roll-608.json and senate-vote-223.json; by default the folder
 *              `facts` beside the documents
 *   --data     the data files; by default static/data
 */
import { parseArgs } from 'node:util';
import { load } from './lib/load.mjs';

const USAGE = 'Usage: npm run verify -- --sources DIR [--facts DIR] [--data DIR]';

/** @returns {import('../src/lib/verify/main.ts').Folders | undefined} */
function folders() {
	try {
		const string = { type: /** @type {const} */ ('string') };
		const options = { sources: string, facts: string, data: string };
		const { sources, facts, data = 'static/data' } = parseArgs({ options }).values;
		return sources ? { sources, facts, data } : undefined;
	} catch {
		return undefined;
	}
}

const given = folders();
if (given) {
	/** @type {typeof import('../src/lib/verify/main.ts')} */
	const { verify } = await load('src/lib/verify/main.ts');
	const { ok, lines } = verify(given);
	console.log(lines.join('\n'));
	process.exitCode = ok ? 0 : 1;
} else {
	console.error(USAGE);
	process.exitCode = 2;
}
