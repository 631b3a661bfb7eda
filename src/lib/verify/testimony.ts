/** What a claim's sources say of its value, and how much that weighs. Pure. */
import type { Claim, Said } from '../data/schema/claims.ts';
import type { Value } from './charts.ts';
import { gives, numbersIn, readings } from '../evidence/numbers.ts';
import { standsIn } from '../evidence/text.ts';

/** The words of one source that bear on a value. */
export interface Testimony {
	said: Said;
	/** Where in `says` it is. */
	index: number;
	/** Whether a phrase gives it, or only the place to look. */
	key: 'phrase' | 'at';
	words: string;
}

/**
 * The sources' words that give a value of this kind at all: phrases with numbers (or, for a date,
 * dates) in them. Where to look in a record counts for dates; for figures only where `at` says
 * so, as the places of records have numbers of their own. `wrong` phrases are left out.
 */
export function testimonies(
	{ kind, value, unit, says }: Claim,
	wrong: ReadonlySet<Said>,
	at: boolean
): Testimony[] {
	// No number can give nothing; and words without a number are given by the words.
	if (value === null || value === 0) return [];
	const inWords = readings(value, unit).length === 0;
	const bears = (words: string): boolean =>
		inWords || numbersIn(words).some((number) => kind !== 'date' || isDate(number.value));
	return says.flatMap((said, index): Testimony[] => {
		const { phrase, at: place = '' } = said;
		if (wrong.has(said)) return [];
		if (phrase !== undefined && bears(phrase))
			return [{ said, index, key: 'phrase', words: `${phrase} ${place}` }];
		return !inWords && (at || kind === 'date') && bears(place)
			? [{ said, index, key: 'at', words: place }]
			: [];
	});
}

/** Whether these words give this value, or leave room for it: no number speaks against nothing. */
export function testifies({ words }: Testimony, value: Value, unit: string | null): boolean {
	if (value === 0) return true;
	if (readings(value, unit).length > 0) return gives(words, value, unit);
	return standsIn(String(value).toLowerCase(), [words.toLowerCase()]).length > 0;
}

function isDate(number: string): boolean {
	return /^[12]\d{3}$|-/.test(number);
}
