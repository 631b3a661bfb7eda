/** The table for every data file, with its data. Build time only. */
import { data } from '#lib/charts/data.ts';
import type { Derived } from '#lib/charts/derive.ts';
import type { Name } from '#lib/charts/files.ts';
import { figured } from '#lib/charts/index.ts';
import type { Said } from '#lib/content/schema/claims.ts';
import { KINDS } from '#lib/content/schema/sources.ts';
import { list, markSheet, WHEN, type Sheet } from '#lib/content/sheet.ts';
import { plain } from '#lib/content/text.ts';
import { sourcesCited } from '#lib/evidence/claims.ts';
import { STANDINGS } from '#lib/evidence/standing.ts';

const sheets = new Map<string, () => Sheet>([
	['sources', sourceRows],
	['claims', claimRows],
	['story', storyRows],
	['teach', teachRows],
	...figured.map(({ chart: { file }, rows }): [string, () => Sheet] => [
		file,
		() => markSheet(rows, data[file as keyof Derived], sourcesCited)
	])
]);

/** A data file's table: for a chart, one row per mark in its figure. */
export function sheetOf(name: Name): Sheet {
	const sheet = sheets.get(name);
	if (!sheet) throw new RangeError(`no table "${name}"`);
	return sheet();
}

/** sources.csv: a row for each source. */
function sourceRows(): Sheet {
	return {
		columns: {
			id: 'The source’s id: 000 to 004 are the documents; record-… are the sources used to check them',
			short: 'Its short name',
			title: 'Its title',
			publisher: 'Who published it',
			author: 'Who wrote it; blank if it does not say',
			...WHEN,
			kind: `What kind of source it is: ${choice(KINDS)}`,
			origin:
				'Whose statements it contains, as an id: two sources with the same origin count as one; blank if the source counts by itself',
			interest: 'What the publisher has at stake in the case, in our words',
			read: 'How much of it we read, and in which copy',
			url: 'Where you can read it; blank if we know no address',
			page: 'own if the address is the publisher’s own page, copy if it is somebody else’s; blank if there is no address'
		},
		rows: data.sources.sources.map(({ id, short, title, publisher, author, date, ...rest }) => ({
			...{ id, short, title, publisher, author },
			date: date?.at ?? null,
			precision: date?.precision ?? null,
			...{ kind: rest.kind, origin: rest.origin ?? null, interest: rest.interest },
			...{ read: rest.read, url: rest.url, page: rest.page }
		}))
	};
}

/** claims.csv: a row for each claim and each time a source says it; one row for our own arithmetic. */
function claimRows(): Sheet {
	return {
		columns: {
			id: 'The claim’s id; a claim has a row for each time a source says it',
			chapter: 'The chapter it belongs to',
			kind: 'figure, date, deed (would be a crime or a wrong) or statement',
			claim: 'The claim, in our words',
			value:
				'A number, an ISO date as far as it is known, or words; blank for deeds and statements',
			unit: 'What the number counts',
			standing: `How well supported it is, by rule (see /sources/): ${choice(Object.keys(STANDINGS))}`,
			from: 'Ids of the claims it is calculated from, separated by spaces',
			how: 'How we calculated it',
			rivals: 'Ids of the claims that cannot be right together with this one, separated by spaces',
			differs:
				'Ids of the claims that differ but can also be right, because they are rounded or count something else, separated by spaces',
			note: 'What a careful reader should know',
			source: 'Id of a source that says it (see sources.csv); blank for our own arithmetic',
			phrase: 'The source’s own words, at most ten',
			paragraph: 'Which paragraph of a document the phrase is in, counted from 1',
			at: 'Where in a record or report to look',
			context: 'The words around the phrase as we read them; blank if not noted',
			origin:
				'Who said it first, as an id, if the source passes it on; if blank, see the source’s own origin'
		},
		rows: data.claims.claims.flatMap((claim) => {
			const { id, chapter, kind, value, unit, standing } = claim;
			const same = {
				...{ id, chapter, kind, claim: plain(claim.claim), value, unit, standing },
				from: list(claim.from ?? []),
				how: claim.how ? plain(claim.how) : null,
				rivals: list(claim.rivals),
				differs: list(claim.differs),
				note: claim.note ? plain(claim.note) : null
			};
			// Our own arithmetic has one row, without a source.
			const says: Partial<Said>[] = claim.says.length ? claim.says : [{}];
			return says.map(({ source, phrase, paragraph, at, context, origin }) => ({
				...same,
				...{ source: source ?? null, phrase: phrase ?? null, paragraph: paragraph ?? null },
				...{ at: at ?? null, context: context ?? null, origin: origin ?? null }
			}));
		})
	};
}

/** story.csv: a row for each step, its text as it is read. */
function storyRows(): Sheet {
	return {
		columns: {
			chapter: 'The chapter’s id',
			title: 'The chapter’s title',
			step: 'The step’s id',
			heading: 'The step’s heading; blank if it has none',
			text: 'The step’s paragraphs, separated by blank lines',
			sources: 'Ids of the sources it names, separated by spaces'
		},
		rows: data.story.chapters.flatMap((chapter) =>
			chapter.steps.map(({ id, heading, text, sources }) => ({
				chapter: chapter.id,
				title: plain(chapter.title),
				step: id,
				heading: heading === null ? null : plain(heading),
				text: text.map(plain).join('\n\n'),
				sources: list(sources)
			}))
		)
	};
}

/** teach.csv: a row for each question in the teachers’ kit, with its answer. */
function teachRows(): Sheet {
	const { tasks, data: tables, charts, discussion } = data.teach;
	const parts = [
		...tasks.map(({ id, questions }) => ({ part: 'source task', of: id, questions })),
		...tables.map(({ file, questions }) => ({ part: 'data task', of: file, questions })),
		...charts.map(({ id, questions }) => ({ part: 'chart', of: id, questions })),
		{ part: 'discussion', of: null, questions: discussion }
	];
	return {
		columns: {
			part: 'source task, data task, chart or discussion',
			of: 'The id of the task, the table or the chart; blank for the discussion',
			question: 'The question',
			answer: 'What a good answer contains'
		},
		rows: parts.flatMap(({ part, of, questions }) =>
			questions.map(({ ask, answer }) => ({
				...{ part, of },
				question: plain(ask),
				answer: plain(answer)
			}))
		)
	};
}

/** “a, b or c”. */
function choice(words: readonly string[]): string {
	return new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(words);
}
