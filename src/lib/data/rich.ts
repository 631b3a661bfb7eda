/** Story text, with `{figure}` placeholders and `[words](claim)` marks, to what it is rendered from. */
import type { Figure } from './figures.ts';

/** A run of text; `claim` is the id of the claim it makes, for `[data-claim]`. */
export interface Segment {
	text: string;
	claim?: string;
}

/** A placeholder, or words that make a claim without giving a figure. */
const MARK = /\{([^{}]*)\}|\[([^[\]]*)\]\(([^()]*)\)/;
const FORMAT = /^([A-Za-z0-9.-]+)(?::(words|Words|year))?$/;
/** What the story counts in itself (the minutes to read it) is no claim about the case. */
const OWN = 'story.';

/**
 * Breaks a paragraph into plain runs and claims. `{id}` gives a figure's text, `{id:words}` its
 * number spelled out, `{id:Words}` the same with a capital, `{id:year}` a date's year;
 * `[words](id)` says that the words make the claim.
 * Throws a RangeError, worded as an expectation, for a mark that cannot be read or filled.
 */
export function parseText(text: string, figures: ReadonlyMap<string, Figure>): Segment[] {
	// A pattern with three groups splits into plain text and the groups, of which one kind is there.
	const parts = text.split(MARK) as (string | undefined)[];
	const segments: Segment[] = [];
	for (let i = 0; i < parts.length; i += 4) {
		segments.push(plain(parts[i] ?? ''));
		const [placeholder, words, claim] = parts.slice(i + 1, i + 4);
		if (placeholder !== undefined) segments.push(fill(placeholder, figures));
		else if (claim !== undefined) segments.push({ ...plain(words ?? ''), claim });
	}
	return segments.filter((segment) => segment.text !== '');
}

function plain(text: string): Segment {
	if (/[{}[\]]/.test(text)) throw new RangeError(`braces and brackets in pairs in "${text}"`);
	return { text };
}

function fill(placeholder: string, figures: ReadonlyMap<string, Figure>): Segment {
	const [, id = '', format] = FORMAT.exec(placeholder) ?? [];
	const figure = figures.get(id);
	if (!figure) throw new RangeError(`a figure of the registry, not {${placeholder}}`);
	const text = written(figure, placeholder, format);
	return id.startsWith(OWN) ? { text } : { text, claim: id };
}

function written(figure: Figure, placeholder: string, format?: string): string {
	if (!format) return figure.text;
	if (format === 'year') {
		if (typeof figure.value !== 'string' || !/^\d{4}(-|$)/.test(figure.value))
			throw new RangeError(`a date to give the year of, not {${placeholder}}`);
		return figure.value.slice(0, 4);
	}
	if (typeof figure.value !== 'number')
		throw new RangeError(`a number to spell out, not {${placeholder}}`);
	const words = numberWords(figure.value);
	return format === 'Words' ? words[0].toUpperCase() + words.slice(1) : words;
}

const SMALL =
	'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
		' '
	);
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** A whole number from 0 to 99 in English words. Throws a RangeError for any other. */
export function numberWords(value: number): string {
	if (!Number.isInteger(value) || value < 0 || value > 99)
		throw new RangeError(`a whole number from 0 to 99 to spell out, not ${value}`);
	if (value < 20) return SMALL[value];
	const ones = value % 10;
	return TENS[Math.floor(value / 10) - 2] + (ones ? `-${SMALL[ones]}` : '');
}

/** How many words a text has. */
export function countWords(text: string): number {
	return text.split(/\s+/).filter(Boolean).length;
}
