/** What a claim's sources say about its value. Pure. */
import type { Claim, Said } from '#lib/content/schema/claims.ts';
import type { Value } from './charts.ts';
import { gives, numbersIn, readings } from '#lib/evidence/numbers.ts';
import { standsIn } from '#lib/evidence/text.ts';

/** Words of one source that concern a value. */
export interface Testimony {
	said: Said;
	/** Index in `says`. */
	index: number;
	/** Whether the words are a phrase, or only say where to look. */
	key: 'phrase' | 'at';
	words: string;
}

/**
 * The sources' words that give a value of this kind: phrases that contain numbers (for a date, dates).
 * The note on where to look in a record counts for dates, but for figures only with `at`, because such
 * notes contain other numbers. Phrases in `wrong` are ignored.
 */
export function testimonies(
	{ kind, value, unit, says }: Claim,
	wrong: ReadonlySet<Said>,
	at: boolean
): Testimony[] {
	// No number in a source can support null or 0. A value in words is matched as words.
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

/** Whether these words support this value; any words are compatible with 0. */
export function testifies({ words }: Testimony, value: Value, unit: string | null): boolean {
	if (value === 0) return true;
	if (readings(value, unit).length > 0) return gives(words, value, unit);
	return standsIn(String(value).toLowerCase(), [words.toLowerCase()]).length > 0;
}

function isDate(number: string): boolean {
	return /^[12]\d{3}$|-/.test(number);
}
