/**
 * Turns the text of the data files into typed data, or lists everything wrong with them: what a file's
 * schema finds, and every disagreement between places that should say the same. Pure.
 */
import { hedgeFaults } from './hedges.ts';
import { numberFaults, phraseFaults } from './phrases.ts';
import { referenceFaults, sourceFaults } from './refs.ts';
import { rollFaults, type SourceMaterial } from './rolls.ts';
import { stepFaults, textFaults } from './story.ts';
import { teachFaults } from './teach.ts';
import { valueFaults } from './values.ts';
import { wordFaults } from './words.ts';
import { fromIssue, type Fault } from '#lib/charts/fault.ts';
import { FILES, isWhole, NAMES, pathOf, type Data, type Name } from '#lib/charts/files.ts';

export type Verdict = { data: Data; faults: [] } | { data: null; faults: Fault[] };

/**
 * Checks each file against its schema, and all files against each other.
 * `texts`: the raw text of every file by name; an absent name counts as a missing file.
 * `material`: the source texts and roll calls to check the claims against, if available.
 * Returns the data, or every fault it found.
 */
export function validate(texts: Partial<Record<Name, string>>, material?: SourceMaterial): Verdict {
	const data: Partial<Data> = {};
	const own = NAMES.flatMap((name) => read(name, texts[name], data));
	const faults = [...own, ...crossFaults(data, material)];
	return faults.length === 0 && isWhole(data) ? { data, faults: [] } : { data: null, faults };
}

/**
 * Returns the faults in one file. Puts its content into `data` if it is valid, or if only its fields
 * disagree with each other: then comparing it with the other files shows more.
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
	const { issues } = FILES[name].safeParse(content).error ?? { issues: [] };
	if (issues.every((issue) => issue.code === 'custom')) Object.assign(data, { [name]: content });
	return issues.flatMap((issue) => fromIssue(name, issue, content));
}

/** Faults between files, as far as the files that are there allow. */
function crossFaults(
	data: Partial<Data>,
	{ texts = new Map(), rolls = {} }: SourceMaterial = {}
): Fault[] {
	const steps = data.story ? stepFaults(data.story) : [];
	const names = [...sourceFaults(data), ...steps];
	if (!isWhole(data)) return names;
	const phrases = phraseFaults(data, texts);
	const values = valueFaults(data, phrases.wrong);
	return [
		...names,
		// While a part of the story is missing, its claims have no use.
		...referenceFaults(data, steps.length === 0),
		...phrases.faults,
		...hedgeFaults(data, texts),
		...rollFaults(data, rolls),
		...values.faults,
		...numberFaults(data, (id, said) => values.told.has(id) || phrases.wrong.has(said)),
		...wordFaults(data, values.told),
		// Last, as a text may only be wrong because of a figure in it.
		...textFaults(data),
		...teachFaults(data)
	];
}
