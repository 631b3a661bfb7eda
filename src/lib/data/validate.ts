/** The data files' texts to typed data, or to everything that is wrong with them. Pure. */
import { crossFaults } from './cross.ts';
import { fromIssue, type Fault } from './fault.ts';
import { FILES, isWhole, NAMES, pathOf, type Data, type Name } from './files.ts';

export type Verdict = { data: Data; faults: [] } | { data: null; faults: Fault[] };

/**
 * Checks each file against its schema, and all of them against one another.
 * `texts`: the raw text of every file by name; one that is not there counts as a missing file.
 * Returns the data, or every fault that could be found in one go.
 */
export function validate(texts: Partial<Record<Name, string>>): Verdict {
	const faults: Fault[] = [];
	const data: Partial<Data> = {};
	for (const name of NAMES) faults.push(...read(name, texts[name], data));
	faults.push(...crossFaults(data));
	return faults.length === 0 && isWhole(data) ? { data, faults: [] } : { data: null, faults };
}

/** Puts the file's content into `data`, or returns why it cannot. */
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
	const result = FILES[name].safeParse(content);
	if (!result.success)
		return result.error.issues.flatMap((issue) => fromIssue(name, issue, content));
	Object.assign(data, { [name]: result.data });
	return [];
}
