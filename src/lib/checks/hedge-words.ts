/** The words that hedge a statement, in groups of equivalents. */

/** A hedge’s grammar, which decides how far it reaches (see `hedges.ts`). */
export type Kind =
	/** Attribution or condition before a statement: “PHR concluded that …”, “if …”. */
	| 'says'
	/** Attribution after a statement: “…”, PHR said. */
	| 'tag'
	/** Introduces a clause: “grounds to suspect that …”. */
	| 'clause'
	/** Qualifies a clause from either end: “reportedly”. */
	| 'adverb'
	/** Governs one verb or several: “accused of …”. */
	| 'verb'
	/** Governs infinitives, but no later finite verb: “tried to …”. */
	| 'infinitive'
	/** Qualifies its subject: “… is up for debate”. */
	| 'predicate'
	/** Qualifies the noun phrase after it: “seen as …”. */
	| 'noun'
	/** Qualifies the next noun: “alleged”. */
	| 'adjective'
	| 'not'
	/** A verb that negates: “failed to …”. */
	| 'fails'
	| 'no'
	/** Qualifies the next word: “nearly”. */
	| 'next'
	/** Qualifies the number after it: “some”. */
	| 'amount'
	/** The same, except for periods of time: “over”. */
	| 'over'
	/** Qualifies the number before it: “or so”. */
	| 'or-so';

/** The strings are regular expressions. They match whole words and ignore case. */
export interface Group {
	hedges: readonly (readonly [Kind, string])[];
	/** Words in a claim’s sentence that keep such a hedge. Matches the beginning of a word. */
	kept: string;
	/** Where else these words keep it. */
	alsoIn: readonly ('note' | 'phrase')[];
}

function group(kept: string, ...hedges: Group['hedges']): Group {
	return { hedges, kept, alsoIn: ['note', 'phrase'] };
}

const BE = '(?:is|are|was|were|be|been|being)';
/** Auxiliaries that belong to a hedge: “appears to *have been*”. */
const HAVE = '(?: have\\b)?(?: be(?:en)?\\b)?';

const DOUBT: readonly Group[] = [
	group(
		'appear|seem|apparent|suggest|indicat',
		['verb', `(?:appear|seem)(?:s|ed)? (?:likely )?to${HAVE}`],
		['clause', '(?:it (?:appear|seem)(?:s|ed)|suggest(?:s|ed)|indicate[sd]?)(?: that)?'],
		['adverb', 'apparently|seemingly|it (?:appears|seems)'],
		['adjective', 'apparent|seeming']
	),
	group(
		'alleg|accus|suspect|charge[sd]?\\b|claim',
		['verb', `alleged to${HAVE}|accus(?:ed|es|ing|ations?) (?:\\S+ )?of|accused by|charged with`],
		['clause', 'alleg(?:e[sd]?|ing|ations?) (?:by (?:\\S+ ){1,4})?(?:that|of)'],
		['adverb', 'allegedly'],
		['adjective', 'alleged|accused']
	),
	group(
		'suspect|suspicio|grounds|alleg|accus',
		['clause', '(?:reasonable )?grounds (?:to|for) (?:suspect|believ)(?:e|ing)?(?: that)?'],
		['clause', 'suspect(?:s|ed)? that|suspicions? that'],
		['verb', `suspected (?:of|to)${HAVE}|suspicions? of`],
		['adjective', 'suspected']
	),
	group(
		'report(?:s|ed|edly)\\b|said to|rumou?r|second-hand|told',
		['verb', `${BE} (?:said|reported|rumou?red) to${HAVE}|(?:said|reported|rumou?red) to have`],
		['clause', `it ${BE} (?:said|reported|rumou?red)(?: that)?|rumou?rs? (?:that|of)`],
		['adverb', 'reportedly|it is (?:said|reported)']
	),
	group(
		'belie[fv]|think(?! tank)|thought|seen as|views?\\b|opinion|regard|consider|deem|call|describ',
		['verb', `(?:believed|thought|understood|considered|deemed|feared) to${HAVE}`],
		['adverb', 'it is (?:believed|thought)'],
		['noun', `(?:${BE} )?(?:widely )?(?:seen|viewed|regarded) as`],
		['clause', '(?:believe[sd]?|thinks?|thought) that']
	),
	group(
		'purport|suppos|ostensibl|so-called|presum|alleg|call',
		['verb', `(?:purport(?:s|ed)?|supposed|presumed) to${HAVE}`],
		['adverb', 'purportedly|supposedly|ostensibly|presumably'],
		['adjective', 'purported|supposed|so-called|presumed']
	),
	group(
		'may\\b|might|could|possib|perhaps|maybe|potential',
		['infinitive', `(?:may|might|could)${HAVE}`],
		['adverb', 'possibly|perhaps|maybe|potentially'],
		['adjective', 'possible|potential']
	),
	group(
		'(?:un)?likel|probabl',
		['verb', `(?:un)?likely to${HAVE}`],
		['adverb', '(?:un)?likely|probably'],
		['adjective', 'probable']
	),
	group(
		'not (?:necessarily|always|entirely|fully)|hardly|debate|doubt|unclear|open to|unconfirmed|disput',
		['not', "(?:not|\\p{L}+n't) (?:necessarily|always|entirely|fully)|hardly|scarcely|barely"],
		['predicate', `${BE} (?:up for debate|open to (?:doubt|question)|in (?:doubt|dispute))`],
		['predicate', `remains? to be seen|${BE} (?:disputed|unclear|unproved|unproven|unconfirmed)`],
		['adjective', 'unproved|unproven|unconfirmed|disputed']
	)
];

/** Negations, plans, attempts and conditions. */
const NOT_SO: readonly Group[] = [
	group('would|should|could|ought|if\\b|(?:was|were|is|are) to\\b', [
		'infinitive',
		// “I would not call it a success” is an opinion, not a condition.
		`(?:(?<!\\bI )would|should|ought to)${HAVE}`
	]),
	group('tr(?:y|ied|ies)|attempt|s(?:eek|ought)|aim|inten[dt]|want|effort|design|meant', [
		'infinitive',
		'(?:tr(?:y|ied|ies|ying)|(?:in an )?attempt(?:s|ed)?|seeks?|sought|aim(?:s|ed)?|intend(?:s|ed)|designed|meant) to'
	]),
	group('propos|demand|request|ask|press|want|urge', [
		'clause',
		'(?:proposed|demanded|requested|asked|urged) that'
	]),
	group(
		'set to|due (?:to|for|on|in)|schedul|expect|(?:was|were|is|are) to\\b|plan|suppos|about to',
		[
			'infinitive',
			`${BE} (?:just )?(?:set|scheduled|expected|about|supposed) to${HAVE}|(?:is|are|was|were|plan(?:s|ned)) to${HAVE}|due to (?:be|begin|start|stand|appear)`
		]
	),
	group(
		'if\\b|unless|whether|provided|unprove[nd]',
		['says', 'if|unless'],
		['verb', 'whether'],
		['adverb', 'if (?:proved|proven|true|confirmed)']
	),
	{
		hedges: [
			[
				'not',
				"(?:not|never|cannot|\\p{L}+n't)(?! (?:only|merely|just|simply|least|limited to)\\b)"
			],
			['fails', '(?:refus(?:e[sd]?|al)|fail(?:s|ed|ure)|declined|unable) to'],
			['clause', 'no (?:evidence|proof|sign)(?: that| of)?|den(?:y|ies|ied) that'],
			['no', 'no|without|nor|neither|none of']
		],
		kept: "not?\\b|never|none\\b|nothing|nobody|neither|nor\\b|without|cannot|\\p{L}+n't|unable|refus|fail|declin|den(?:y|ie)|lack|missing",
		// Notes and phrases often contain an unrelated negation.
		alsoIn: []
	},
	group('nearly|almost|close to', ['next', 'nearly|almost|close to'])
];

const SAY = 'said|says?|claim(?:s|ed)|argue[sd]?|conclude[sd]?';
/** These count as attribution only before “that” or a quotation, or after a statement. */
const TELL =
	'report(?:s|ed)|(?<!United )stat(?:es|ed)|announce[sd]|note[sd]?|found|finds|rule[sd]|testif(?:ies|ied)|' +
	'wrote|writes?|claim|conclude|complain(?:s|ed)|warn(?:s|ed)|insist(?:s|ed)|maintain(?:s|ed)|assert(?:s|ed)|contend(?:s|ed)|recall(?:s|ed)';
const WITNESS = 'account|words?|version|view|count|letter|book|complaint|testimony|petition';

const ATTRIBUTION: Group = {
	hedges: [
		// After a quotation mark, the verb belongs to the quotation before it.
		['says', `(?<!["'] )(?:${SAY})(?! (?:to|against|nothing)\\b)(?: that|:)?`],
		['says', `(?:${TELL})(?: that|:|,?(?= ["']))|told (?:\\S+ ){1,3}that`],
		['noun', 'described (?:\\S+ )?as|call(?:s|ed) (?:it|him|them|this|that)'],
		['adverb', '(?:according to|in the (?:view|words) of)(?: [^\\s,;:]+){1,7},'],
		['adverb', 'according to(?: [^\\s,;:]+){1,3}|by (?:[^\\s,]+ ){1,3}account'],
		[
			'tag',
			`(?:,["']?|"| -) ?(?:(?!(?:and|but|who|which|that|\\p{L}+ly)\\b)[\\p{L}.']+ ){0,4}(?:${SAY}|${TELL}|told)(?! (?:that|to (?:have|be))\\b)`
		]
	],
	kept:
		`(?:${SAY}|wrote|writes?|report(?:s|ed))\\b|announce|objects|alleges|according to|tells|states\\b|told|call|describ|` +
		`(?:${TELL})(?: that|[.,;]|$)|\\p{L}+'s? (?:\\p{L}+ )?(?:${WITNESS})\\b`,
	alsoIn: ['note']
};

const FIGURE =
	'(?=\\W*(?:\\{|\\d|(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|half|hundred)\\b))';

/** Approximations in one direction. A claim keeps one before a figure, or by quoting it. */
function amounts(words: string, orSo: string, ...more: Group['hedges']): Group {
	const all = [words, ...more.map(([, other]) => other)].join('|');
	return {
		hedges: [['amount', words], ['or-so', orSo], ...more],
		kept: `(?:${all}) ${FIGURE}|"(?:${all})[.,]?"|(?:${orSo})\\b`,
		alsoIn: ['note']
	};
}

/** Where two groups match the same words, the first counts. */
export const GROUPS: readonly Group[] = [
	amounts(
		'some|about|around|approximately|roughly|circa|nearly|almost|close to|(?:an )?estimated',
		'or so|approximately'
	),
	amounts('more than|at least|no (?:fewer|less) than|upwards? of', 'or more', ['over', 'over']),
	amounts(
		'(?:just )?under|up to|at most|(?:less|fewer|no more) than|as many as',
		'or (?:less|fewer)'
	),
	...DOUBT,
	...NOT_SO,
	ATTRIBUTION
];
