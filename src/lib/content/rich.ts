/**
 * The story's texts: `{figure}` placeholders and `[words](claim)` marks parsed into segments to
 * render, numbers in words, and what fits on a slide. Pure.
 */
import type { Chapter } from '#lib/content/schema/story.ts';

/** A figure that a text can use: its value, and how it reads in a sentence. */
export interface Figure {
	/** The claim with the same id has the rest. */
	id: string;
	value: number | string;
	text: string;
}

/** Adds a figure to the registry; its text defaults to its value. */
export type Add = (id: string, value: number | string, text?: string) => void;

/** A stretch of text; `claim` is the id of the claim it makes, for `[data-claim]`. */
export interface Segment {
	text: string;
	claim?: string;
}

/** A placeholder, or words that make a claim without a figure. */
const MARK = /\{([^{}]*)\}|\[([^[\]]*)\]\(([^()]*)\)/;
const FORMAT = /^([A-Za-z0-9.-]+)(?::(words|Words|year))?$/;
/** Figures about the story itself, such as its reading time, are not claims about the case. */
const OWN = 'story.';

/**
 * Splits a paragraph into plain text and claims. `{id}` becomes a figure's text, `{id:words}` its
 * number in words, `{id:Words}` the same with a capital, `{id:year}` the year of a date; `[words](id)`
 * marks words that make a claim.
 * Throws a RangeError, worded to follow “expected”, for a mark that cannot be parsed or filled in.
 */
export function parseText(text: string, figures: ReadonlyMap<string, Figure>): Segment[] {
	// Splitting by a pattern with three groups gives plain text, then the groups, some undefined.
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

/** The same as plain text. Throws like `parseText`. */
export function plainText(text: string, figures: ReadonlyMap<string, Figure>): string {
	return parseText(text, figures)
		.map((segment) => segment.text)
		.join('');
}

function plain(text: string): Segment {
	if (/[{}[\]]/.test(text)) throw new RangeError(`matching braces and brackets in "${text}"`);
	return { text };
}

function fill(placeholder: string, figures: ReadonlyMap<string, Figure>): Segment {
	const [, id = '', format] = FORMAT.exec(placeholder) ?? [];
	const figure = figures.get(id);
	if (!figure) throw new RangeError(`the id of a figure, not {${placeholder}}`);
	const text = written(figure, placeholder, format);
	return id.startsWith(OWN) ? { text } : { text, claim: id };
}

function written(figure: Figure, placeholder: string, format?: string): string {
	if (!format) return figure.text;
	if (format === 'year') {
		if (typeof figure.value !== 'string' || !/^\d{4}(-|$)/.test(figure.value))
			throw new RangeError(`a date for :year, not {${placeholder}}`);
		return figure.value.slice(0, 4);
	}
	if (typeof figure.value !== 'number')
		throw new RangeError(`a number for :words, not {${placeholder}}`);
	const words = numberWords(figure.value);
	return format === 'Words' ? capital(words) : words;
}

const SMALL =
	'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
		' '
	);
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** A whole number from 0 to 99 in English words. Throws a RangeError for any other. */
export function numberWords(value: number): string {
	if (!Number.isInteger(value) || value < 0 || value > 99)
		throw new RangeError(`a whole number from 0 to 99 for :words, not ${value}`);
	if (value < 20) return SMALL[value];
	const ones = value % 10;
	return TENS[Math.floor(value / 10) - 2] + (ones ? `-${SMALL[ones]}` : '');
}

/** A phrase as the beginning of a line or sentence: with a capital. */
export function capital(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The number of words in a text. */
export function countWords(text: string): number {
	return text.split(/\s+/).filter(Boolean).length;
}

/** The first sentence of a text: a full stop inside a mark is not followed by a space. */
const SENTENCE = /^.*?[.?!](?=\s|$)/s;

/** The text for the slide, marks included, or if there is none, the first sentence of the card. */
export function slideOf({ slide, text }: Pick<Chapter['steps'][number], 'slide' | 'text'>): string {
	const [first = ''] = text;
	return slide ?? SENTENCE.exec(first)?.[0] ?? first;
}
