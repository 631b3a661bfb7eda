import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readFault, type Breach } from '#lib/charts/fault.ts';
import { DATA, DOCUMENTS } from './fixture.ts';
import { cutHedges, hedgeFaults, type Quoting } from './hedges.ts';
import { readDocuments } from './read.ts';

/** The hedges that the phrase in brackets leaves out. By default the claim is just “He died.” */
function cut(text: string, claim = 'He died.', note?: string): string[] {
	const [, phrase] = /\[(.*)\]/.exec(text) ?? [];
	return cutHedges(phrase, text.replace(/[[\]]/g, ''), claim, note).map((hedge) => hedge.words);
}

describe('each group of hedges: before the phrase, after it, and kept by the claim', () => {
	test.each([
		['The neglect appears to have [caused his death].', 'appears to have', 'It seems so.'],
		['The neglect appears to [have caused his death].', 'appears to have', 'Apparently so.'],
		['[The lack of treatment] seems to have killed him.', 'seems to have', 'It appears so.'],
		['[He was beaten], it appears.', 'it appears', 'He seems to have been.'],
		['This suggests that [officials are free to kill].', 'suggests that', 'It suggests so.'],
		['Police allegedly [stole $230 million].', 'allegedly', 'Police are accused of it.'],
		['The persons alleged to have been [involved in it].', 'alleged to have been', 'Allegedly.'],
		['for the alleged [tax fraud of the fund]', 'alleged', 'He was accused of it.'],
		['He had been accused of [ignoring his pleas].', 'accused of', 'The alleged neglect.'],
		['arrested and charged with [tax evasion]', 'charged with', 'The charge was tax evasion.'],
		['[The guards] were accused of beating him.', 'accused of', 'It is alleged.'],
		['grounds to suspect that his [death was murder]', 'grounds to suspect that', 'Suspected.'],
		['He was suspected of [tax evasion].', 'suspected of', 'There were grounds to suspect it.'],
		['He was reportedly [beaten with batons].', 'reportedly', 'The paper reports it.'],
		['He is said to have been [beaten].', 'is said to have been', 'It was reported.'],
		['[He was beaten], it is said.', 'it is said', 'He is said to have been.'],
		['The ban is seen as [retaliation for the Act].', 'is seen as', 'Some regard it as that.'],
		['He is believed to have [died at nine].', 'believed to have', 'Many think he did.'],
		['[The ban] was seen as retaliation.', 'was seen as', 'Critics call it so.'],
		['He purportedly [signed the paper].', 'purportedly', 'He supposedly did.'],
		['his so-called [confession to the police]', 'so-called', 'A supposed confession.'],
		['The doctors may have been [waiting outside].', 'may have been', 'Perhaps they were.'],
		['The Acts might [curb brutality].', 'might', 'They could.'],
		['[The guards] could have beaten him.', 'could have', 'They may have.'],
		['Possibly, he was [beaten].', 'Possibly', 'He might have been.'],
		['charges likely to have been [false]', 'likely to have been', 'They were probably false.'],
		['He was probably [beaten to death].', 'probably', 'It is likely.'],
		['They do not necessarily [change anything].', 'not necessarily', 'It is up for debate.'],
		['[The efficacy of the Acts] is up for debate.', 'is up for debate', 'It is in doubt.'],
		['The bill would [freeze their assets].', 'would', 'It would do so.'],
		['The bill would ban visas and [freeze assets].', 'would', 'It would do so.'],
		['He tried to [protect the officials].', 'tried to', 'His attempt failed.'],
		['They sought to [combat hate crime].', 'sought to', 'They tried.'],
		['His trial was set to [begin on Friday].', 'was set to', 'It was due to begin.'],
		['[It is responsible] if proved to have known.', 'if proved', 'If so.'],
		['[The state is liable], if proved.', 'if proved', 'If so.'],
		['Whether [this changes Russia] is open.', 'Whether', 'Whether it does is open.'],
		['He did not [die of beating].', 'not', 'He did not.'],
		['He was never [beaten with batons].', 'never', 'Nobody beat him.'],
		['a prison without [medical facilities]', 'without', 'It had none.'],
		['a prison with no [medical facilities]', 'no', 'It had none.'],
		['[The officials] have not been prosecuted.', 'not', 'None was.'],
		['They failed to [carry out an investigation].', 'failed to', 'They did not.'],
		['There is no evidence that [he was beaten].', 'no evidence that', 'It is not known.'],
		['They denied that [he was beaten].', 'denied that', 'They deny it.'],
		['so he nearly [froze to death]', 'nearly', 'He almost did.'],
		['PHR concluded that [neglect killed him].', 'concluded that', 'It did, says PHR.'],
		['“[He was tortured],” said REDRESS.', 'said', 'REDRESS writes so.'],
		['“[He was tortured],” REDRESS wrote in 2011.', 'REDRESS wrote', 'So REDRESS says.'],
		['[The fund paid its taxes], Mr. Browder claims.', 'Mr. Browder claims', 'Browder says so.'],
		['According to two experts, he [died of it].', 'According to two experts', 'By one’s account.'],
		['[He died of it], according to Interfax.', 'according to Interfax', 'Interfax reports it.'],
		['They described it as a “[slow motion murder]”.', 'described it as', 'They call it that.'],
		['a fraud of some [$230 million]', 'some', 'About {money.refund} went.'],
		['almost [four months] passed', 'almost', 'It took about {days.total} days.'],
		['nearly [a year without due process]', 'nearly', 'It took almost a year.'],
		['more than [twenty requests] for care', 'more than', 'There were over {requests.total}.'],
		['at least [450 letters] by him', 'at least', 'He sent more than {requests.letters}.'],
		['over [60 officials] in all', 'over', 'There were at least {impunity.named}.'],
		['He made [450 complaints] or more.', 'or more', 'He made {requests.letters} or more.'],
		['up to [60 officials] in all', 'up to', 'At most {impunity.named} did.'],
		['less than [40 pounds] of it', 'less than', 'It was under {days.pounds} pounds.']
	])('%s: “%s”', (text, hedge, claim) => {
		expect(cut(text)).toEqual([hedge]);
		expect(cut(text, claim)).toEqual([]);
	});
});

describe('a hedge that does not govern the phrase', () => {
	test.each([
		['of the sentence before', 'He reportedly fell ill. He was [beaten].'],
		['of the sentence after', '[He was beaten]. Reportedly he was ill.'],
		['before a semicolon', 'He may have been ill; the guards [beat him].'],
		['after a semicolon', '[He was beaten]; reportedly he was ill.'],
		['before a colon', 'The case is disputed: reportedly it is old: he was [beaten].'],
		['before a dash', 'He might not have known — the guards [beat him].'],
		['before another subject', 'He tried to flee, and in 2013 he [banned it].'],
		['before another subject in the phrase', 'He tried to flee, and [in 2013 he banned it].'],
		['before another pronoun', 'He reportedly fell ill and they [waited outside].'],
		['before a verb that it does not belong to', 'He tried to protect officials and [retaliated].'],
		['of a clause in between', 'The fund, which was said to be rich, [paid its taxes].'],
		['of a clause after', '[The officials] who may have helped'],
		['of another verb', '[He died] and allegedly left a letter.'],
		['too far away', 'He was reportedly one of the first two in that whole year [to die].'],
		['of another noun', 'The alleged fraud of the fund led to [his arrest].'],
		['of the noun before a comma', 'with no toilet, just [a hole in the floor]'],
		['that adds to it', 'not only [neglect but torture]'],
		['of no number', 'some of the officials [took $230 million]'],
		['that is a time', 'suffering over [four months]'],
		['that is a month', 'In May [2012 the trial began].'],
		['of the words before a quotation', '“It was awful,” said Browder of [his cell].'],
		['that is no report', 'The firm maintains [an office in London].'],
		['in a name', 'in the United States [he was honoured]']
	])('%s', (_, text) => {
		expect(cut(text)).toEqual([]);
	});

	test('in the phrase itself', () => {
		expect(cut('The neglect [appears to have caused his death].')).toEqual([]);
		expect(cut('a fraud [of some $230 million]')).toEqual([]);
	});

	test('abbreviations do not end a sentence', () => {
		expect(cut('Reportedly, Dr. Kratov of the U.S. [left].')).toEqual(['Reportedly']);
	});

	test('one occurrence without a hedge is enough', () => {
		expect(
			cutHedges('he was beaten', 'Reportedly he was beaten. In fact he was beaten.', '')
		).toEqual([]);
	});
});

describe('how a claim keeps a hedge', () => {
	test('in its note, unless it is a negation', () => {
		expect(cut('some [$230 million]', 'It is {money.refund}.', 'One source says “some”.')).toEqual(
			[]
		);
		expect(cut('He was not [beaten].', 'He was.', 'We found no other source.')).toEqual(['not']);
	});

	test('an approximation only before a figure', () => {
		const text = 'some [450 letters] on it';
		expect(cut(text, 'He sent {requests.letters} letters about it.')).toEqual(['some']);
		expect(cut(text, 'He sent about {requests.letters} letters.')).toEqual([]);
	});

	test('not as part of an id', () => {
		expect(cut('Allegedly [he did it].', 'He did it: {money.alleged}.')).toEqual(['Allegedly']);
	});
});

test('typographic quotation marks, dashes and spaces do not matter', () => {
	expect(cut('He wasn’t [“beaten to\u00a0death”].')).toEqual(["wasn't"]);
	expect(cutHedges("Magnitsky's cell - small", 'reportedly Magnitsky’s  cell – small', '')).toEqual(
		[{ words: 'reportedly', side: 'before' }]
	);
	expect(cut('[He was chained] — reportedly for an hour.')).toEqual(['reportedly']);
});

const ACCOUNT: Quoting = {
	id: 'accounts.redress',
	claim: 'The lack of treatment caused his death.',
	says: [{ source: '000', phrase: 'ultimately caused his death in detention', paragraph: 15 }]
};
const faultsOf = (claim: Quoting, texts: Texts): Breach[] =>
	hedgeFaults({ claims: { claims: [claim] } }, texts);

test('a record’s phrase is checked in its context', () => {
	const phrase = 'death was the result of a beating';
	const context = `grounds to suspect that Magnitsky’s ${phrase}`;
	const says = [{ source: 'record-council', phrase, context }];
	const found = faultsOf({ id: 'accounts.council', claim: 'He was beaten.', says }, new Map());
	expect(found.map(readFault)).toEqual([
		'accounts.council: static/data/claims.json: claims[0].says[0].phrase: expected the hedge “grounds to suspect that” that stands just before it in the source, in the phrase or in the claim’s own words, found “death was the result of a beating”'
	]);
	expect(
		faultsOf({ id: 'accounts.council', claim: 'There are grounds to suspect it.', says }, new Map())
	).toEqual([]);
});

type Texts = ReadonlyMap<string, readonly string[]>;

/**
 * Hedges to plant before and after phrases, with the words of a claim that would keep them, and the
 * phrases they fit. The hedges that fit the fewest phrases come first.
 */
const PLANTS: [kept: RegExp, before: string[], after: string[], fits?: RegExp][] = [
	[
		/some|about|nearly|almost|than|over |at least|up to/,
		['some', 'nearly', 'more than', 'at least', 'up to'],
		[],
		/^(?:\d|eleven|one hour)/
	],
	[
		/sa[iy]|wr[io]te|argu|report|announce|object|accord|tell|told|state|found[ .]|conclu|claim|call|describ|’s (?:account|book|words)/,
		[
			'the ministry said that',
			'a newspaper claimed',
			'according to a friend,',
			'she concluded that'
		],
		[', said the ministry', ', a friend says', 'according to a friend']
	],
	[
		/appear|seem|suggest/,
		['appears to have', 'seemed to have been', 'apparently', 'it seems that'],
		['seems to be', ', it appears']
	],
	[
		/alleg|accus|suspect|charge|claim/,
		['allegedly', 'alleged', 'accused of', 'alleging that', 'charged with'],
		[', allegedly', 'was alleged to be']
	],
	[
		/suspect|suspicio|grounds|alleg|accus/,
		['grounds to suspect that that day', 'suspected of'],
		[]
	],
	[/report|said|told|rumou?r/, ['reportedly', 'is said to', 'was reported to'], [', reportedly']],
	[
		/belie|th[io]|seen as|view|opinion|call|regard|consider|deem|describ/,
		['believed to', 'is seen as'],
		['was seen as']
	],
	[/purport|suppos|so-called|presum|alleg|call/, ['purportedly', 'supposedly'], []],
	[
		/may|might|could|possib|perhaps|potential/,
		['may have', 'might', 'could have in this way'],
		['may have been', ', possibly']
	],
	[/likel|probabl/, ['likely to have'], [', probably']],
	[/not|hardly|debate|doubt|disput|open/, ['not necessarily'], ['remains to be seen']],
	[/would|should|could|ought|if|(?:was|were|is|are) to/, ['would', 'would some time later'], []],
	[
		/tr[iy]|attempt|seek|sought|aim|inten|want|plan|effort|design|meant/,
		['tried to', 'in an attempt to'],
		[]
	],
	[/set to|due|sched|expect|plan|suppos|about|(?:was|were|is|are) to/, ['was set to'], []],
	[/if|unless|whether|provided/, [], ['if proved', ', if proved,']],
	[
		/n.t|no|never|without|unable|refus|fail|declin|den|lack|missing/,
		['not', 'never', 'without', 'no evidence that'],
		['was never']
	]
];

interface Quotation {
	/** The claim, and the path of the phrase in it. */
	claim: Quoting;
	path: string;
	source: string;
	paragraph: number;
	phrase: string;
	words: string;
}

/** The phrases that claims quote from these texts, each once, with all the words of the claim. */
function quotations(texts: Texts): Quotation[] {
	const all = DATA.claims.claims.flatMap((claim) =>
		claim.says.flatMap(({ source, paragraph, phrase }, k) => {
			if (phrase === undefined || paragraph === undefined || !texts.has(source)) return [];
			const path = `claims[0].says[${k}].phrase`;
			const words = `${claim.claim} ${claim.note} ${phrase}`;
			return [{ claim, path, source, paragraph, phrase, words }];
		})
	);
	return all.filter(({ phrase }, i) => all.findIndex((other) => other.phrase === phrase) === i);
}

/** A copy of the texts in which these words replace a phrase. */
function plant(texts: Texts, { source, paragraph, phrase }: Quotation, words: string): Texts {
	const text = [...(texts.get(source) ?? [])];
	text[paragraph - 1] = text[paragraph - 1].replaceAll(phrase, words);
	return new Map([...texts, [source, text]]);
}

const REAL = join('..', 'shared', 'sources');
const documents: [string, Texts][] = [['made from the phrases', DOCUMENTS]];
if (existsSync(REAL)) {
	const { texts } = readDocuments(REAL, [...DOCUMENTS.keys()]).material;
	if (texts) documents.push(['themselves', texts]);
}

describe.each(documents)('the documents %s', (_, texts) => {
	test('as they are: no phrase leaves out a hedge', () => {
		expect(hedgeFaults(DATA, texts).map(readFault)).toEqual([]);
	});

	test('with fifty planted hedges: every one is found', () => {
		const all = quotations(texts);
		const used = new Set<Quotation>();
		const missed: string[] = [];
		let planted = 0;
		for (const [kept, before, after, fits = /^(?!who|just)/] of PLANTS) {
			const joins = [
				...before.map((hedge) => ({ hedge, join: (phrase: string) => `${hedge} ${phrase}` })),
				...after.map((hedge) => ({
					hedge,
					join: (phrase: string) => `${phrase}${hedge.startsWith(',') ? '' : ' '}${hedge}`
				}))
			];
			const fitting = all.filter(
				({ phrase, words }) => fits.test(phrase) && !new RegExp(kept, 'i').test(words)
			);
			for (const { hedge, join } of joins) {
				const place = fitting.find((other) => !used.has(other)) ?? fitting[0];
				used.add(place);
				planted++;
				const named = faultsOf(place.claim, plant(texts, place, join(place.phrase)))
					.filter(({ path }) => path === place.path)
					.map(({ expected }) => /“(.*)”/.exec(expected)?.[1] ?? '');
				if (!named.some((words) => hedge.includes(words) || words.includes(hedge)))
					missed.push(join(place.phrase));
			}
		}
		expect(planted).toBeGreaterThanOrEqual(50);
		expect(missed).toEqual([]);
	});
});

describe.skipIf(!existsSync(REAL))('what REDRESS writes of his death', () => {
	const { texts = new Map<string, string[]>() } = readDocuments(REAL, ['000']).material;

	test('without “appears to have” is a fault', () => {
		expect(faultsOf(ACCOUNT, texts).map(readFault)).toEqual([
			'accounts.redress: static/data/claims.json: claims[0].says[0].phrase: expected the hedge “appears to have” that stands just before it in the source, in the phrase or in the claim’s own words, found “ultimately caused his death in detention”'
		]);
	});

	test('is right with it, or with an equivalent in the claim', () => {
		const phrase = 'appears to have ultimately caused his death in detention';
		const says = [{ ...ACCOUNT.says[0], phrase }];
		expect(faultsOf({ ...ACCOUNT, says }, texts)).toEqual([]);
		const claim = 'The lack of treatment seems to have caused his death.';
		expect(faultsOf({ ...ACCOUNT, claim }, texts)).toEqual([]);
	});
});
