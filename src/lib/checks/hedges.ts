/** Checks that no quoted phrase leaves out a hedge that qualifies it in its source. Pure. */
import { faultIn, type Breach } from '#lib/charts/fault.ts';
import { numbersIn } from '#lib/evidence/numbers.ts';
import { fold, wholeWords } from '#lib/evidence/passage.ts';
import { GROUPS, type Group, type Kind } from './hedge-words.ts';

/** A hedge beside a phrase. */
interface Hedge {
	/** The source’s words, with plain quotation marks and dashes. */
	words: string;
	side: 'before' | 'after';
}

/** The parts of a claim that matter here. */
export interface Quoting {
	id: string;
	claim: string;
	note?: string;
	says: readonly Quoted[];
}

interface Quoted {
	source: string;
	phrase?: string;
	paragraph?: number;
	/** The words around a record’s phrase, as we read them. */
	context?: string;
}

/**
 * A fault for each hedge that governs a phrase in its source but is missing from the phrase and from
 * the claim’s own sentence and note. `texts`: paragraphs by source id; where a source is missing,
 * the phrase’s `context` takes its place. A phrase that is not in its source has no hedges there.
 */
export function hedgeFaults(
	{ claims }: { claims: { claims: readonly Quoting[] } },
	texts: ReadonlyMap<string, readonly string[]>
): Breach[] {
	return claims.claims.flatMap(({ id, claim, note, says }, i) =>
		says.flatMap((said, k) => {
			const { phrase, source, paragraph = 0 } = said;
			const text = texts.get(source)?.[paragraph - 1] ?? said.context;
			if (phrase === undefined || text === undefined) return [];
			return cutHedges(phrase, text, claim, note).map(({ words, side }) =>
				faultIn(
					'claims',
					['claims', i, 'says', k, 'phrase'],
					`the hedge “${words}” that stands just ${side} it in the source, in the phrase or in the claim’s own words`,
					`“${phrase}”`,
					id
				)
			);
		})
	);
}

/**
 * The hedges that govern the phrase in its text and are missing from it and from the claim’s words.
 * If the phrase occurs several times, only the occurrence with the fewest counts.
 */
export function cutHedges(phrase: string, text: string, claim: string, note = ''): Hedge[] {
	const [quoted, sentence, noted] = [phrase, claim.replace(/\{[^}]*\}/g, '{}'), note].map(plain);
	const where = { note: noted, phrase: quoted };
	const isKept = ({ kept, alsoIn }: Pattern): boolean =>
		[sentence, ...alsoIn.map((key) => where[key])].some((told) => kept.test(told));
	const [fewest = []] = placesOf(quoted, plain(text))
		.map((place) => {
			const all = PATTERNS.flatMap((pattern) => nearest(pattern, place));
			const whole = all.filter((span, i) => !all.some((other, k) => hides(other, k, span, i)));
			return whole.filter(({ pattern }) => !isKept(pattern));
		})
		.sort((a, b) => a.length - b.length);
	return fewest.map(({ words, side }) => ({ words, side }));
}

/** Folds a text, with spaces around dashes (unlike hyphens), and without the month of May. */
function plain(text: string): string {
	return fold(text.replace(/\s*[—―]\s*/g, ' - ').replace(/\bMay\b/g, 'Mai'));
}

/** A group’s regular expressions. */
interface Pattern extends Pick<Group, 'alsoIn'> {
	hedges: { kind: Kind; words: RegExp }[];
	kept: RegExp;
}

const PATTERNS = GROUPS.map(({ hedges, kept, alsoIn }): Pattern => ({
	alsoIn,
	kept: new RegExp(`(?<!\\p{L})(?:${kept})`, 'iu'),
	hedges: hedges.map(([kind, words]) => ({
		kind,
		// A pattern that begins with a comma may follow a letter.
		words: new RegExp(`(?:(?<!\\p{L})|(?!\\p{L}))(?:${words})(?!\\p{L})`, 'giu')
	}))
}));

/** A sentence, and where the phrase begins and ends in it. */
interface Place {
	sentence: string;
	start: number;
	end: number;
}

const ABBREVIATION =
	'(?:Drs?|Mrs?|Ms|Prof|Sen|Rep|Gen|St|Nos?|Arts?|paras?|pp?|vs|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec|\\p{Lu})';
const SENTENCE_END = new RegExp(
	`(?<!\\b${ABBREVIATION})[.!?]["')\\]]*(?=\\s+["'([]*[\\p{Lu}\\d]|$)`,
	'gu'
);

function placesOf(phrase: string, text: string): Place[] {
	const ends = [...text.matchAll(SENTENCE_END)].map((end) => end.index + end[0].length);
	return [...text.matchAll(wholeWords(phrase, 'gu'))].map(({ index }) => {
		const end = index + phrase.length;
		const from = ends.findLast((at) => at <= index) ?? 0;
		const to = ends.find((at) => at >= end) ?? text.length;
		return { sentence: text.slice(from, to), start: index - from, end: end - from };
	});
}

interface Span extends Hedge {
	pattern: Pattern;
	from: number;
	to: number;
	/** The number of characters between it and the phrase. */
	distance: number;
}

/** Whether a hedge is part of another one, or identical to an earlier one. */
function hides(other: Span, k: number, span: Span, i: number): boolean {
	const covers = (a: Span, b: Span): boolean => a.from <= b.from && b.to <= a.to;
	return covers(other, span) && (!covers(span, other) || k < i);
}

/** The group’s nearest governing hedge on each side of the phrase. */
function nearest(pattern: Pattern, place: Place): Span[] {
	const { sentence, start, end } = place;
	const spans = pattern.hedges.flatMap(({ kind, words }) =>
		[...sentence.matchAll(words)].flatMap((match): Span[] => {
			const from = match.index;
			const to = from + match[0].length;
			const bare = match[0].replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
			const found = { pattern, from, to, words: bare };
			if (from < start && governs(kind, found, place))
				return [{ ...found, side: 'before', distance: Math.max(0, start - to) }];
			if (from >= end && governed(kind, found, place))
				return [{ ...found, side: 'after', distance: from - end }];
			return [];
		})
	);
	const sorted = spans.sort((a, b) => a.distance - b.distance || b.words.length - a.words.length);
	return (['before', 'after'] as const).flatMap(
		(side) => sorted.find((span) => span.side === side) ?? []
	);
}

/** How many words may separate a hedge from a phrase, and what ends its reach. */
interface Reach {
	words: number;
	stops: readonly RegExp[];
}

const PRONOUN = '(?:he|she|it|they|we|I|you|there)';
const SUBJECT = `(?:${PRONOUN}|th(?:is|ese|ose|e)|an?|his|her|their|its|many|most|all|both|no|\\p{Lu}\\p{L}+)`;

/** “, and in 2013 he …”: a new clause with a new subject. */
const CLAUSE = [
	/[;:](?=\s|$)|\s-\s|\w[^(]*\)/u,
	new RegExp(
		`,["']? (?:and|but|or|so|yet|nor|while|whereas|although|though) ` +
			`(?:(?:in|on|at|by|after|for) (?:\\S+ ){1,2})?${SUBJECT}(?![\\p{L}'])`,
		'u'
	),
	new RegExp(` (?:and|but|so|yet) ${PRONOUN}\\b`, 'u')
];
/** Subordinate clauses, which a hedge of the main clause does not govern. */
const SUBCLAUSE = [
	...CLAUSE,
	/\w\W+(?:who|whom|whose|which|what|where|when|while|whereas|because|although|though|since|until|unless|despite)\b/iu,
	new RegExp(`\\w, ${PRONOUN}\\b`, 'u')
];
/** “tried to protect officials and retaliated”: the second verb is not an infinitive. */
const FINITE =
	/\b(?:and|but) (?:then |also )?(?:\p{L}+ed|was|were|is|are|ha[sd]|did|took|got|made|went|left|lost|fell|kept|held)\b/u;
/** “, which was said to be rich, …”: ends at the next comma. */
const ASIDE = /, (?:who|whose|which|where|although|while)\b[^,]*$/;
const COMMA = /[,;:()]|\s-\s/;
const JOINED = /\b(?:and|but|or|that|to|who|whom|whose|which|what|where|when|while|because)\b/i;
const LINK = [COMMA, JOINED, /\b(?:of|in|on|at|for|by|with|from|after|before)\b/i];

const BEFORE: Partial<Record<Kind, Reach>> = {
	says: { words: 6, stops: CLAUSE },
	clause: { words: 6, stops: SUBCLAUSE },
	adverb: { words: 6, stops: SUBCLAUSE },
	verb: { words: 6, stops: SUBCLAUSE },
	infinitive: { words: 6, stops: [...SUBCLAUSE, FINITE] },
	noun: { words: 3, stops: LINK },
	adjective: { words: 2, stops: LINK },
	not: { words: 3, stops: [...SUBCLAUSE, COMMA, /\b(?:and|but)\b/] },
	fails: { words: 3, stops: [...SUBCLAUSE, COMMA, /\b(?:and|but)\b/] },
	no: { words: 1, stops: LINK },
	next: { words: 0, stops: [COMMA] },
	amount: { words: 0, stops: [COMMA] },
	over: { words: 0, stops: [COMMA] }
};

const AFTER: Partial<Record<Kind, Reach>> = {
	tag: { words: 3, stops: [COMMA] },
	adverb: { words: 3, stops: [JOINED, /[;:]|,.*\w/] },
	verb: { words: 3, stops: [COMMA, JOINED] },
	infinitive: { words: 3, stops: [COMMA, JOINED] },
	predicate: { words: 3, stops: [COMMA, JOINED] },
	noun: { words: 1, stops: [COMMA, JOINED] },
	adjective: { words: 0, stops: [COMMA] },
	not: { words: 1, stops: [COMMA, JOINED] },
	'or-so': { words: 0, stops: [COMMA] }
};

interface Found {
	from: number;
	to: number;
	words: string;
}

/** Whether a hedge that begins before the phrase governs it. */
function governs(kind: Kind, { from, to, words }: Found, { sentence, start, end }: Place): boolean {
	// “may have been beaten and denied care”: the second verb still belongs to the hedge.
	const reach = BEFORE[kind === 'infinitive' && /(?:have|be|been)$/.test(words) ? 'verb' : kind];
	const phrase = sentence.slice(start, end);
	if (!reach || (kind === 'amount' && !beginsWithFigure(phrase))) return false;
	if (kind === 'over' && (!beginsWithFigure(phrase) || LENGTH_OF_TIME.test(phrase))) return false;
	const between = sentence.slice(to, start);
	// Only a comma, dash or bracket between them: “was – reportedly – beaten”.
	if (!/[\p{L}\p{N}]/u.test(between)) return !/[;:]/.test(between);
	if (ASIDE.test(sentence.slice(0, from)) && between.includes(',')) return false;
	// A stop may run on into the phrase: “, and [in retribution they]”.
	const beginning = phrase.split(' ').slice(0, 4).join(' ');
	return within(between + beginning, between.length, reach);
}

/** Whether a hedge after the phrase governs it. */
function governed(kind: Kind, { from }: Found, { sentence, start, end }: Place): boolean {
	const reach = AFTER[kind];
	if (!reach || (kind === 'or-so' && !endsWithFigure(sentence.slice(start, end)))) return false;
	const between = sentence.slice(end, from).replace(/^["']+/, '');
	return within(between, between.length, reach);
}

/** Whether the first `length` characters have few enough words and no stop begins in them. */
function within(text: string, length: number, { words, stops }: Reach): boolean {
	const count = text.slice(0, length).match(/[\p{L}\p{N}]\S*/gu)?.length ?? 0;
	return count <= words && stops.every((stop) => (stop.exec(text)?.index ?? length) >= length);
}

const LENGTH_OF_TIME = /^\W*\S+ (?:minute|hour|day|week|month|year)s?\b/;
const ONE_OF_A_UNIT =
	/^\W*an? (?:minute|hour|day|week|month|year|dozen|hundred|thousand|million|third|quarter|half)\b/;

function beginsWithFigure(phrase: string): boolean {
	const [first] = numbersIn(phrase);
	const ahead = phrase.slice(0, first?.at).replace(/\b[A-Z]{2,3}\b/, '');
	return ONE_OF_A_UNIT.test(phrase) || (first !== undefined && !/\p{L}/u.test(ahead));
}

/** Whether it ends with a figure, or with a figure and its unit: “450”, “450 letters”. */
function endsWithFigure(phrase: string): boolean {
	return numbersIn(phrase.split(' ').slice(-2).join(' ')).length > 0;
}
