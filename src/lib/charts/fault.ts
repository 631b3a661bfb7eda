/** Faults in the data files, worded so that an editor knows what to correct. */
import type { z } from 'zod';
import { pathOf, type Name } from './files.ts';

export type Fault = Breach | Disagreement;

interface Where {
	/** The claim it concerns, if any. */
	claim?: string;
	/** Path of the file from the project's root: static/data/days.json. */
	file: string;
	/** Path within the file (death.date.at, members[3].id), or "" for the whole file. */
	path: string;
}

/** A place that breaks a rule. */
export interface Breach extends Where {
	/** The expected content, to follow the word “expected”. */
	expected: string;
	/** The content found, if it is short enough to show. */
	found?: string;
}

/** Places that should say the same and do not. It is for an editor to decide which is right. */
interface Disagreement extends Where {
	/** Each place with what it says: “the claim says 78”. */
	says: string[];
}

const LONGEST_SHOWN = 60;

/** A fault at a path in one of the data files. */
export function faultIn(
	name: Name,
	path: readonly PropertyKey[],
	expected: string,
	found?: string,
	claim?: string
): Breach {
	return { file: pathOf(name), path: readPath(path), expected, found, claim };
}

/** Places that disagree about what is at a path in one of the data files. */
export function disagreement(
	name: Name,
	path: readonly PropertyKey[],
	says: string[],
	claim?: string
): Disagreement {
	return { file: pathOf(name), path: readPath(path), says, claim };
}

/**
 * One line: claim, file, path, what was expected and what was found; or, where places disagree, each
 * with what it says.
 */
export function readFault(fault: Fault): string {
	const { claim, file, path } = fault;
	if ('says' in fault) return `${claim ?? `${file}: ${path}`}: ${fault.says.join(', ')}`;
	const { expected, found } = fault;
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

/** The value at a path, or undefined. */
export function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
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
