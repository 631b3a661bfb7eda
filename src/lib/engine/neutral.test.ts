/**
 * The engine can tell any story: none of its files has a name, number or date of this one. What
 * belongs to this story is read from the data files, so that this stays true as they change.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import claims from 'virtual:data/claims';
import sources from 'virtual:data/sources';
import { expect, test } from 'vitest';
import { STEPS } from '#lib/charts/index.ts';
import { site } from '#lib/content/site.ts';

const ENGINE = join('src', 'lib', 'engine');

/** Parts of the case's names that are ordinary words too, as the engine uses them. */
const ORDINARY = [
	...['capital', 'context', 'entry', 'first', 'global', 'group', 'leave', 'may', 'media', 'new'],
	...['order', 'post', 'security', 'state', 'the', 'times', 'voice', 'watch']
];

/** The words of a text or of code, split at capitals, so that `senateVotes` has two. */
const wordsOf = (text: string): string[] => text.match(/\p{Lu}?\p{Ll}+|\p{Lu}+(?!\p{Ll})/gu) ?? [];

/** The names in a text: the words with a capital, except the first of a sentence. */
const namesIn = (text: string): string[] =>
	[...text.matchAll(/(?<=[\p{L}\d,;’)] )\p{Lu}[\p{L}-]+/gu)].flatMap(([name]) => wordsOf(name));

/** Names in the claims, and of the sources and those they draw on. */
function caseNames(): Set<string> {
	const texts = claims.claims.flatMap(({ claim, note }) => [claim, note ?? '']);
	const origins = sources.origins.map(({ name }) => `by ${name}`);
	const publishers = sources.sources.map(({ publisher }) => `by ${publisher}`);
	const names = [...texts, ...origins, ...publishers].flatMap(namesIn);
	const lower = names.map((name) => name.toLowerCase()).filter((name) => name.length > 2);
	return new Set(lower.filter((name) => !ORDINARY.includes(name)));
}

/** Numbers that only a story has: no px, and no round figure such as 100 or 450. */
function caseNumbers(): RegExp[] {
	return claims.claims.flatMap(({ value, unit }) => {
		const found: RegExp[] = [];
		const year = /^(\d{4})-/.exec(String(value))?.[1];
		if (year) found.push(new RegExp(`(?<![\\w+])${year}(?!\\d)`));
		if (typeof value !== 'number') return found;
		if (value > 100 && value % 50 > 0)
			found.push(new RegExp(`(?<![\\w.,])${value}(?![\\w%])(?!\\.\\d)`));
		if (value > 1 && unit && /^\p{L}+$/u.test(unit))
			found.push(new RegExp(`\\b${value}[ -]${unit.replace(/s$/, '')}s?\\b`));
		return found;
	});
}

const NAMES = caseNames();
const NUMBERS = caseNumbers();
const CHAPTERS = Object.keys(STEPS).join('|');
/** The ids of chapters and steps, as code would name them: in quotes, or after a `#`. */
const ID = new RegExp(`['"\`#](?:${CHAPTERS})(?:-[a-z][a-z-]*)?['"\`\\]]`);

/** What a text says about this case, of all places. */
function findings(text: string): string[] {
	const names = wordsOf(text).filter((word) => NAMES.has(word.toLowerCase()));
	const marks = [...NUMBERS, ID, new RegExp(site.name.replace(/\W+/, '\\W?'), 'i')];
	return [...new Set([...names, ...marks.flatMap((mark) => mark.exec(text)?.[0] ?? [])])];
}

const files = readdirSync(ENGINE, { recursive: true, encoding: 'utf8' }).filter(
	(file) => /\.(ts|svelte|css)$/.test(file) && !file.endsWith('.test.ts')
);

test('the words of the case are found in the data', () => {
	for (const name of ['Magnitsky', 'Browder', 'Hermitage', 'Butyrka', 'Firestone', 'Moscow'])
		expect(NAMES, name).toContain(name.toLowerCase());
	for (const name of ['Russia', 'Senate', 'House', 'Congress'])
		expect(NAMES, name).toContain(name.toLowerCase());
});

test.each([
	['/** The cells of Butyrka. */', 'Butyrka'],
	['const senateVotes = 3;', 'senate'],
	['.browder { color: red; }', 'browder'],
	['/** One of 358 dots. */', '358'],
	['/** All 230 of them. */', '230'],
	['/** It took 78 minutes. */', '78 minutes'],
	["if (day > '2009-11-16')", '2009'],
	["type: '358-days:hello'", '358-days'],
	["if (chapter === 'votes')", "'votes'"],
	["resolve('#days-count')", "#days-count'"]
])('a planted %s is found', (text, found) => {
	expect(findings(text)).toContain(found);
});

test('plain words and sizes are not', () => {
	expect(findings('/** A list of days, 300 px wide; the state of each vote. */')).toEqual([]);
});

test.each(files)('%s is about no case', (file) => {
	expect(findings(readFileSync(join(ENGINE, file), 'utf8'))).toEqual([]);
});
