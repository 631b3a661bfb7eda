/** Turns the text of the data files into typed data, or lists everything wrong with them. Pure. */
import { CHAMBERS, type SourceMaterial } from './source-material.ts';
import { crossFaults } from './cross.ts';
import { fromIssue, type Fault } from '#lib/charts/fault.ts';
import { FILES, isWhole, NAMES, pathOf, type Data, type Name } from '#lib/charts/files.ts';

export type Verdict = { data: Data; faults: [] } | { data: null; faults: Fault[] };

/**
 * Checks each file against its schema, and all files against each other.
 * `texts`: the raw text of every file by name; an absent name counts as a missing file.
 * `hand`: the source texts and roll calls to check the claims against, if available.
 * Returns the data, or every fault it found.
 */
export function validate(texts: Partial<Record<Name, string>>, material?: SourceMaterial): Verdict {
	const data: Partial<Data> = {};
	const own = new Map(NAMES.map((name) => [name, read(name, texts[name], data)]));
	const { faults, findings } = crossFaults(data, material);
	if (findings)
		for (const [name, found] of own)
			if (found.length > 0) own.set(name, ownFaults(name, findings.corrected[name]));
	// A wrong member also makes every count of members wrong.
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
 * Returns the faults in one file. Puts its content into `data` if it is valid, or if only its fields
 * disagree with each other: such a fault may be caused by another one and disappear once that has been
 * corrected.
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

/** The faults that the file's schema finds in its content. */
function ownFaults(name: Name, content: unknown): Fault[] {
	const { error } = FILES[name].safeParse(content);
	return error ? error.issues.flatMap((issue) => fromIssue(name, issue, content)) : [];
}
