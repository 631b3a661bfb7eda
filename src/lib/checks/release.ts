/** The work of `npm run release`, after its arguments have been parsed. Runs in Node. */
import {
	copyFileSync,
	existsSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	writeFileSync
} from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { readFault } from '#lib/charts/fault.ts';
import { readTexts } from './read.ts';
import { validate } from './validate.ts';
import { readCorrections } from '#lib/evidence/corrections.ts';
import { publishedFacts, readChange, type Release, uncorrected } from './changes.ts';

const FILE = join('released', 'data.json');

const schema = z.strictObject({
	version: z.string().regex(/^\d+\.\d+\.\d+$/),
	date: z.iso.date(),
	/** The date of the first release. */
	first: z.iso.date(),
	facts: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()]))
});

/**
 * The latest release saved in the project at `root`; undefined before the first.
 * Throws a ZodError if the file is invalid.
 */
export function readRelease(root: string): Release | undefined {
	const file = join(root, FILE);
	return existsSync(file) ? schema.parse(JSON.parse(readFileSync(file, 'utf8'))) : undefined;
}

/**
 * Saves the data of the project at `root` as release `version`, dated `date`. Returns the reasons if it
 * did not, one line each; empty on success.
 */
export function makeRelease(root: string, version: string, date: string): string[] {
	const { data, faults } = validate(readTexts(root));
	if (!data) return faults.map(readFault);
	const last = readRelease(root);
	const facts = publishedFacts(data);
	const log = readCorrections(readFileSync(join(root, 'CORRECTIONS.md'), 'utf8'));
	const left = last ? uncorrected(last, facts, log) : [];
	if (left.length > 0) return left.map((change) => readChange(change, last?.version ?? ''));
	if (last && version.localeCompare(last.version, 'en', { numeric: true }) <= 0)
		return [`${version}: expected a version later than ${last.version}`];
	const release = { version, date, first: last?.first ?? date, facts };
	// One fact per line, so that the diff of two releases is readable.
	writeFileSync(join(root, FILE), `${JSON.stringify(release, null, '\t')}\n`);
	return [];
}

const HOST_SCRIPT = /^embed\.[0-9a-f]+\.js$/;

/**
 * Copies the versions of the host script from a built site to a folder from which every later build
 * copies them back: a page that loads one by its integrity hash would break if it disappeared.
 * Returns the names of the versions it added.
 */
export function keepHostScripts(built: string, kept: string): string[] {
	if (!existsSync(built)) return [];
	mkdirSync(kept, { recursive: true });
	const fresh = readdirSync(built).filter(
		(name) => HOST_SCRIPT.test(name) && !existsSync(join(kept, name))
	);
	for (const name of fresh) copyFileSync(join(built, name), join(kept, name));
	return fresh;
}
