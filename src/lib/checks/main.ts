/** The work of `npm run verify`, once its arguments are read. Runs in Node. */
import { existsSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { readFault, type Fault } from '#lib/charts/fault.ts';
import { NAMES, pathOf, type Data } from '#lib/charts/files.ts';
import { validate } from './validate.ts';
import { isValue } from './places.ts';
import { readDocuments, readRolls, readTextsIn } from './read.ts';
import { CHAMBERS, type SourceMaterial } from './rolls.ts';
import { workedOut } from './values.ts';

/** The folders: of the data files, the sources' texts, and the roll calls. */
export interface Folders {
	data: string;
	sources: string;
	/** By default `facts` beside the sources, where there is such a folder. */
	facts?: string;
}

/** The documents. The other sources are records, whose texts we do not have. */
const DOCUMENTS = ['000', '001', '002', '003', '004'];

/**
 * Checks the data against the sources. Returns a line for each fault; if there is none, one line
 * that sums up what was checked.
 */
export function verify({ data: folder, sources, facts }: Folders): {
	ok: boolean;
	lines: string[];
} {
	const texts = readDocuments(sources, DOCUMENTS);
	const beside = join(dirname(sources), 'facts');
	const rolls =
		facts || existsSync(beside) ? readRolls(facts ?? beside) : { material: {}, faults: [] };
	const material = { ...texts.material, ...rolls.material };
	const missing = existsSync(folder)
		? []
		: [{ file: folder, path: '', expected: 'a folder with the data files', found: 'none' }];
	const verdict = missing.length > 0 ? null : validate(readTextsIn(folder), material);
	const found = (verdict?.faults ?? []).map((fault) => ({ ...fault, file: inside(folder, fault) }));
	const faults: Fault[] = [...texts.faults, ...rolls.faults, ...missing, ...found];
	return faults.length === 0 && verdict?.data
		? { ok: true, lines: [checked(verdict.data, material)] }
		: { ok: false, lines: faults.map(readFault) };
}

/** The path of a fault’s file from the current folder. */
function inside(folder: string, { file }: Fault): string {
	const name = NAMES.find((name) => pathOf(name) === file);
	return name ? relative('', join(folder, `${name}.json`)) : file;
}

function checked(data: Data, { texts, rolls }: SourceMaterial): string {
	const { claims } = data.claims;
	const says = claims.flatMap((claim) => claim.says);
	const phrases = says.filter((said) => said.phrase !== undefined);
	const read = phrases.filter((said) => texts?.has(said.source)).length;
	const records = says.filter((said) => !texts?.has(said.source));
	const excerpts = records.filter((said) => said.context !== undefined).length;
	const worked = workedOut(data);
	const figures = claims.filter(({ id, value }) => isValue(value) && worked.has(id));
	const derived = figures.filter((claim) => claim.from).length;
	const votes = CHAMBERS.reduce((sum, chamber) => sum + data.votes[chamber].members.length, 0);
	const called = CHAMBERS.every((chamber) => rolls?.[chamber]);
	return (
		`${claims.length} claims: ${read} phrases are in the documents, with their hedges; ` +
		`${records.length} references to records, whose texts we do not have (${excerpts} phrases are ` +
		`in the excerpts we read, with their hedges); ${figures.length} figures match the charts, ` +
		`${derived} of them recalculated; ${votes} votes ` +
		`${called ? 'match the roll calls' : 'add up'}.`
	);
}
