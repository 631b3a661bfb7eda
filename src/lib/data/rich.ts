/** Story text with `{figure}` placeholders to the pieces it is rendered from. */
import type { Figure } from './figures.ts';

/** A run of text; `claim` is the id of the figure it gives, for `[data-claim]`. */
export interface Segment {
	text: string;
	claim?: string;
}

const PLACEHOLDER = /\{([^{}]*)\}/;
const FORMAT = /^([A-Za-z0-9.-]+)(?::(words|Words))?$/;

/**
 * Breaks a paragraph into plain runs and figures. `{id}` gives a figure's text, `{id:words}` its
 * number spelled out, `{id:Words}` the same with a capital.
 * Throws a RangeError, worded as an expectation, for a placeholder that cannot be filled.
 */
export function parseText(text: string, figures: ReadonlyMap<string, Figure>): Segment[] {
	// A pattern with one group splits into plain text (even places) and placeholders (odd places).
	return text
		.split(PLACEHOLDER)
		.map((part, i) => (i % 2 === 0 ? plain(part) : fill(part, figures)))
		.filter((segment) => segment.text !== '');
}

function plain(text: string): Segment {
	if (/[{}]/.test(text)) throw new RangeError(`braces in pairs in "${text}"`);
	return { text };
}

function fill(placeholder: string, figures: ReadonlyMap<string, Figure>): Segment {
	const [, id = '', format] = FORMAT.exec(placeholder) ?? [];
	const figure = figures.get(id);
	if (!figure) throw new RangeError(`a figure of the registry, not {${placeholder}}`);
	if (!format) return { text: figure.text, claim: id };
	if (typeof figure.value !== 'number')
		throw new RangeError(`a number to spell out, not {${placeholder}}`);
	const words = numberWords(figure.value);
	return { text: format === 'Words' ? words[0].toUpperCase() + words.slice(1) : words, claim: id };
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
