/** Finds the numbers and dates in a text, each in one form, however it is written. Pure. */
import { monthName } from '#lib/content/dates.ts';
import { numberWords } from '#lib/content/rich.ts';

/** A number or date in a text. */
export interface Given {
	/**
	 * A plain decimal (“1,000” and “eighteen” are 1000 and 18; a year alone is a number too), or an
	 * ISO date as far as it is given: 2009-11-16, 2008-11, or --11-16 without a year.
	 */
	value: string;
	/** As written. */
	text: string;
	/** Where it starts. */
	at: number;
}

const MONTHS = Array.from({ length: 12 }, (_, i) => monthName(i + 1));
const NUMBERS = new Map(Array.from({ length: 100 }, (_, n) => [numberWords(n), n]));

const month = `(${MONTHS.map((name) => `${name}|${name.slice(0, 3)}`).join('|')})\\b\\.?`;
const day = '(0?[1-9]|[12]\\d|3[01])';
const year = '([12]\\d{3})\\b';
// The longest first, so that “sixteen” is not read as “six”.
const words = [...NUMBERS.keys()].sort((a, b) => b.length - a.length).join('|');
const word = `(${words.replaceAll('-', '[-\\s]')})\\b`;

type Rule = [pattern: RegExp, read: (...groups: string[]) => string];

/** The ways to write a date or number. What one rule has read, later rules do not see. */
const RULES: Rule[] = [
	[new RegExp(`\\b(${year}-[01]\\d-[0-3]\\d)\\b`, 'g'), (date) => date],
	[new RegExp(`\\b(0?[1-9]|1[0-2])/${day}/${year}`, 'g'), (m, d, y) => iso(y, Number(m), d)],
	[new RegExp(`\\b${day} ${month}(?:,? ${year})?`, 'g'), (d, m, y) => iso(y, monthOf(m), d)],
	[new RegExp(`\\b${month} ${day}\\b(?:,? ${year})?`, 'g'), (m, d, y) => iso(y, monthOf(m), d)],
	[new RegExp(`\\b${month},? ${year}`, 'g'), (m, y) => iso(y, monthOf(m))],
	// Digits glued to a letter before them are part of a name.
	[/(?<![\p{L}\d])(\d{1,3}(?:,\d{3})+(?!\d)|\d+(?:\.\d+)?)/gu, (n) => plain(n)],
	[
		new RegExp(`\\b(?:a|${word}) hundred\\b(?: (?:and )?${word})?`, 'gi'),
		(n, rest) => String(100 * (n ? small(n) : 1) + (rest ? small(rest) : 0))
	],
	[new RegExp(`\\b${word}`, 'gi'), (n) => String(small(n))]
];

/** Every number and date in the words, in order. “may” is not a month, nor “first” a number. */
export function numbersIn(words: string): Given[] {
	// Character by character, so that positions do not change.
	let rest = words.replace(/\s/g, ' ').replace(/[‐‑]/g, '-');
	const found: Given[] = [];
	for (const [pattern, read] of RULES)
		// The groups, then the position and the whole text.
		rest = rest.replace(pattern, (text: string, ...told: (string | number | undefined)[]) => {
			const groups = told.slice(0, -2).map((group) => String(group ?? ''));
			found.push({ value: read(...groups), text, at: Number(told.at(-2)) });
			return '\0'.repeat(text.length);
		});
	return found.sort((a, b) => a.at - b.at);
}

/**
 * The ways to write a value, each as the list of numbers that it then contains: 230 as “230”; “362–43”
 * as both of its numbers; 78 minutes as “78” or as 1 and 18; a date as itself. Empty for 0, and for
 * words without a number.
 */
export function readings(value: number | string, unit: string | null): string[][] {
	if (typeof value === 'string') {
		const whole = ISO.test(value) ? [value] : numbersIn(value).map((given) => given.value);
		return whole.length > 0 ? [whole] : [];
	}
	if (value === 0) return [];
	const hours = Math.floor(value / 60);
	const parts = unit === 'minutes' && hours > 0 ? [[String(hours), String(value % 60)]] : [];
	return [[String(value)], ...parts];
}

/** Whether the words give the value, as precisely as either is given: see `readings`. */
export function gives(words: string, value: number | string, unit: string | null): boolean {
	const given = numbersIn(words).map((number) => number.value);
	return readings(value, unit).some((reading) => {
		const left = [...given];
		return reading.every((wanted) => {
			const at = left.findIndex((number) => agree(number, wanted));
			// Each number in the words counts once: “90 to 0” does not give 0–0.
			return at >= 0 && left.splice(at, 1).length > 0;
		});
	});
}

const ISO = /^\d{4}(-\d{2}){0,2}$/;

/** Whether two numbers are equal, or two dates as far as both are given; “--11-16” has no year. */
export function agree(a: string, b: string): boolean {
	if (a === b) return true;
	const [short, long] = a.length < b.length ? [a, b] : [b, a];
	if (short.startsWith('--')) return ISO.test(long) && long.endsWith(short.slice(1));
	return ISO.test(short) && ISO.test(long) && long.startsWith(`${short}-`);
}

function small(words: string): number {
	return NUMBERS.get(words.toLowerCase().replace(/\s/, '-')) ?? 0;
}

function plain(digits: string): string {
	return String(Number(digits.replaceAll(',', '')));
}

function monthOf(name: string): number {
	return MONTHS.findIndex((full) => full.startsWith(name.slice(0, 3))) + 1;
}

function iso(year: string, month: number, day?: string): string {
	const two = (n: number | string): string => String(n).padStart(2, '0');
	return [year || '-', two(month), ...(day ? [two(day)] : [])].join('-');
}
