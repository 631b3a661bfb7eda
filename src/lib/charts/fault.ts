/** Faults in the data files, worded so that an editor knows what to correct. */
import type { z } from 'zod';
import { pathOf, type Name } from './files.ts';

export interface Fault {
	/** The claim it concerns, if any. */
	claim?: string;
	/** Path of the file from the project's root: static/data/days.json. */
	file: string;
	/** Path within the file (death.date.at, members[3].id), or "" for the whole file. */
	path: string;
	/** The expected content, to follow the word “expected”. */
	expected: string;
	/** The content found, if it is short enough to show. */
	found?: string;
}

const LONGEST_SHOWN = 60;

/** A fault at a path in one of the data files. */
export function faultIn(
	name: Name,
	path: readonly PropertyKey[],
	expected: string,
	found?: string,
	claim?: string
): Fault {
	return { file: pathOf(name), path: readPath(path), expected, found, claim };
}

/** One line: claim, file, path, what was expected and what was found. */
export function readFault({ claim, file, path, expected, found }: Fault): string {
	const place = [claim, file, path].filter(Boolean).join(': ');
	return `${place}: expected ${expected}${found === undefined ? '' : `, found ${found}`}`;
}

/** ["members", 3, "id"] to "members[3].id". */
export function readPath(path: readonly PropertyKey[]): string {
	return path
		.map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
		.join('')
		.replace(/^\./, '');
}

/** Translates one of Zod's issues into faults. `input`: the whole content of the file. */
export function fromIssue(name: Name, issue: z.core.$ZodIssue, input: unknown): Fault[] {
	const at = (path: readonly PropertyKey[], expected: string): Fault => ({
		file: pathOf(name),
		path: readPath(path),
		expected,
		found: show(valueAt(input, path))
	});
	if (issue.code === 'unrecognized_keys')
		return issue.keys.map((key) => at([...issue.path, key], 'no field with this name'));
	return [at(issue.path, expectation(issue))];
}

function expectation(issue: z.core.$ZodIssue): string {
	if (issue.code === 'invalid_type') return `a value of type ${issue.expected}`;
	if (issue.code === 'invalid_value') return `one of ${issue.values.map(String).join(', ')}`;
	return issue.message.replace(/^(Invalid \w+|Too (small|big)): (expected )?/, '');
}

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
	let value = input;
	for (const key of path) {
		if (typeof value !== 'object' || value === null) return undefined;
		value = Reflect.get(value, key);
	}
	return value;
}

function show(value: unknown): string | undefined {
	if (value === undefined) return 'nothing';
	const text = JSON.stringify(value);
	return text.length <= LONGEST_SHOWN ? text : undefined;
}
