/** The data files' texts to typed data, or to everything that is wrong with them. Pure. */
import { CHAMBERS, type Hand } from '../verify/hand.ts';
import { crossFaults } from './cross.ts';
import { fromIssue, type Fault } from './fault.ts';
import { FILES, isWhole, NAMES, pathOf, type Data, type Name } from './files.ts';

export type Verdict = { data: Data; faults: [] } | { data: null; faults: Fault[] };

/**
 * Checks each file against its schema, and all of them against one another.
 * `texts`: the raw text of every file by name; one that is not there counts as a missing file.
 * `hand`: the sources, where they are at hand, to check the claims against.
 * Returns the data, or every fault that could be found in one go.
 */
export function validate(texts: Partial<Record<Name, string>>, hand?: Hand): Verdict {
	const data: Partial<Data> = {};
	const own = new Map(NAMES.map((name) => [name, read(name, texts[name], data)]));
	const { faults, findings } = crossFaults(data, hand);
	if (findings)
		for (const [name, found] of own)
			if (found.length > 0) own.set(name, ownFaults(name, findings.mended[name]));
	// Where a member is wrong, so is every count of them.
	const open = CHAMBERS.filter((chamber) => findings?.open.has(chamber));
	const left = [...own.values()]
		.flat()
		.filter(
			({ file, path }) =>
				file !== pathOf('votes') || !open.some((chamber) => path.startsWith(`${chamber}.`))
		);
	const all = [...left, ...faults];
	return all.length === 0 && isWhole(data) ? { data, faults: [] } : { data: null, faults: all };
}

/**
 * Returns why the file's content is wrong. Puts it into `data` if it is right, or wrong only in
 * what its fields have to do with one another: such a fault may follow from another, and is gone
 * when that one has been mended.
 */
function read(name: Name, text: string | undefined, data: Partial<Data>): Fault[] {
	const whole = (expected: string, found: string): Fault[] => [
		{ file: pathOf(name), path: '', expected, found }
	];
	if (text === undefined) return whole('a file', 'none');
	let content: unknown;
	try {
		content = JSON.parse(text);
	} catch (error) {
		return whole('well-formed JSON', error instanceof Error ? error.message : String(error));
	}
	const { error } = FILES[name].safeParse(content);
	if (!error || error.issues.every((issue) => issue.code === 'custom'))
		Object.assign(data, { [name]: content });
	return ownFaults(name, content);
}

/** What the file's schema has against its content. */
function ownFaults(name: Name, content: unknown): Fault[] {
	const { error } = FILES[name].safeParse(content);
	return error ? error.issues.flatMap((issue) => fromIssue(name, issue, content)) : [];
}
