/** Reads CORRECTIONS.md, which begins with how to write an entry. Pure. */
import { z } from 'zod';

/** One entry in the log of corrections. */
export interface Correction {
	/** When it was made, as an ISO date. */
	date: string;
	/** What it corrects: ids of claims, or paths of other published facts. At least one. */
	ids: string[];
	was: string;
	now: string;
	why: string;
	/** Ids of the sources it is based on. At least one. */
	sources: string[];
}

const HEADING = /^(\S+) · (\S.*)$/;
const FIELD = /^- \*\*([^*]+):\*\* (\S.*)$/;
const FIELDS = ['Was', 'Is now', 'Why', 'Source'];
const LIST = FIELDS.map((name) => `**${name}:**`).join(', ');

/** An unchecked entry: the line of its heading, and the text of its list items. */
interface Entry {
	line: number;
	heading: string;
	fields: Map<string, string>;
}

/**
 * The entries in the log, newest first; those of the same day in the order written. Text before the
 * first second-level heading, and fenced examples, are not entries.
 * Throws an Error with the line number if an entry is not in the right format.
 */
export function readCorrections(markdown: string): Correction[] {
	return entries(markdown)
		.map(correction)
		.sort((a, b) => b.date.localeCompare(a.date));
}

function entries(markdown: string): Entry[] {
	const list: Entry[] = [];
	let fenced = false;
	let field: string | undefined;
	for (const [i, text] of markdown.split(/\r?\n/).entries()) {
		const line = i + 1;
		if (text.startsWith('```')) fenced = !fenced;
		else if (!fenced && text.startsWith('## ')) {
			list.push({ line, heading: text.slice(3).trim(), fields: new Map() });
			field = undefined;
		} else if (!fenced && list.length > 0 && text.trim() !== '')
			field = readLine(text, line, list[list.length - 1].fields, field);
	}
	return list;
}

/** Adds a list item to the entry, or an indented line to the item before it; returns its name. */
function readLine(
	text: string,
	line: number,
	fields: Map<string, string>,
	before: string | undefined
): string {
	if (text.startsWith('  ') && before !== undefined) {
		fields.set(before, `${fields.get(before)} ${text.trim()}`);
		return before;
	}
	const [, name = '', value = ''] = FIELD.exec(text.trimEnd()) ?? [];
	if (!FIELDS.includes(name)) throw wrong(line, `a list item that begins with one of ${LIST}`);
	if (fields.has(name)) throw wrong(line, `**${name}:** once in an entry`);
	fields.set(name, value);
	return name;
}

function correction({ line, heading, fields }: Entry): Correction {
	const [, date = '', ids = ''] = HEADING.exec(heading) ?? [];
	if (!z.iso.date().safeParse(date).success)
		throw wrong(line, '“## ”, an ISO date that exists, “ · ” and the ids');
	const of = (name: string): string => {
		const value = fields.get(name);
		if (value === undefined) throw wrong(line, `an entry with **${name}:**`);
		return value;
	};
	return {
		date,
		ids: split(ids),
		was: of('Was'),
		now: of('Is now'),
		why: of('Why'),
		sources: split(of('Source'))
	};
}

function split(list: string): string[] {
	return list
		.split(',')
		.map((id) => id.trim())
		.filter(Boolean);
}

function wrong(line: number, expected: string): Error {
	return new Error(`CORRECTIONS.md, line ${line}: expected ${expected}`);
}
