/**
 * npm run verify -- --sources DIR [--facts DIR] [--data DIR]
 *
 * Checks every claim against the sources: each phrase must appear word for word in the document and
 * paragraph given, without leaving out a hedge next to it; figures must be the same wherever they are
 * written; calculated figures must be right; and the members of both chambers must have voted as in
 * the roll calls. Prints a line for each fault and exits with 1, or one line that sums up what was
 * checked.
 *
 *   --sources  the documents, as text files named 000_….txt to 004_….txt
 *   --facts    the roll calls, house-roll-608.json and senate-vote-223.json; by default the folder
 *              `facts` next to the documents' folder
 *   --data     the data files; by default static/data
 */
import { parseArgs } from 'node:util';
import { load } from './lib/run.mjs';

const USAGE = 'Usage: npm run verify -- --sources DIR [--facts DIR] [--data DIR]';

/** @returns {import('#lib/checks/main.ts').Folders | undefined} */
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
	/** @type {typeof import('#lib/checks/main.ts')} */
	const { verify } = await load('src/lib/checks/main.ts');
	const { ok, lines } = verify(given);
	console.log(lines.join('\n'));
	process.exitCode = ok ? 0 : 1;
} else {
	console.error(USAGE);
	process.exitCode = 2;
}
