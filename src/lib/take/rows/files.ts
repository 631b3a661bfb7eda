/** The rows of the data files that are no charts. Pure, but for the words that `plain` fills in. */
import type { Claims, Said } from '$lib/data/schema/claims';
import type { Data } from '$lib/data/files';
import type { Story } from '$lib/data/schema/story';
import type { Teach } from '$lib/data/schema/teach';
import { list, WHEN, type Sheet } from '../sheet';

/** Fills the figures into a text with `{figure}` placeholders. */
type Plain = (text: string) => string;

/** sources.csv: a row for each source. */
export function sourceRows({ sources }: Data['sources']): Sheet {
	return {
		columns: {
			id: 'The source’s id: 000 to 004 are documents, record-… public records',
			short: 'Its short name',
			title: 'Its title',
			publisher: 'Who published it',
			author: 'Who wrote it; empty where it does not say',
			...WHEN,
			kind: 'What sort of witness it is',
			interest: 'What the publisher has at stake in the case, in our words',
			read: 'How it was read: whole, or in which copy',
			url: 'Where it can be read; empty for a document held as text only'
		},
		rows: sources.map(({ id, short, title, publisher, author, date, ...rest }) => ({
			...{ id, short, title, publisher, author },
			date: date?.at ?? null,
			precision: date?.precision ?? null,
			...{ kind: rest.kind, interest: rest.interest, read: rest.read, url: rest.url }
		}))
	};
}

/** claims.csv: a row for each claim and source that says it; one row where it is only worked out. */
export function claimRows({ claims }: Claims, plain: Plain): Sheet {
	return {
		columns: {
			id: 'The claim’s id; a claim has a row for each source that says it',
			chapter: 'The chapter it belongs to',
			kind: 'figure, date, deed or statement',
			claim: 'The claim, in our words',
			value: 'A number, an ISO date cut to what is known, or words; empty for deeds and statements',
			unit: 'What the number counts',
			standing: 'agreed, one source, disputed or corrected by the record',
			from: 'Ids of the claims it is worked out from, a space between them',
			how: 'How it is worked out',
			rivals: 'Ids of the claims that say otherwise, a space between them',
			note: 'What a careful reader has to know',
			source: 'Id of a source that says it; empty where it is only worked out',
			phrase: 'The source’s own words, at most ten',
			paragraph: 'Which paragraph of a document has them, counted from 1',
			at: 'Where in a record to look'
		},
		rows: claims.flatMap((claim) => {
			const { id, chapter, kind, value, unit, standing } = claim;
			const same = {
				...{ id, chapter, kind, claim: plain(claim.claim), value, unit, standing },
				from: list(claim.from ?? []),
				how: claim.how ?? null,
				rivals: list(claim.rivals ?? []),
				note: claim.note ?? null
			};
			// What is only worked out has one row, in which nobody says it.
			const says: Partial<Said>[] = claim.says.length ? claim.says : [{}];
			return says.map(({ source = null, phrase = null, paragraph = null, at = null }) => ({
				...same,
				...{ source, phrase, paragraph, at }
			}));
		})
	};
}

/** story.csv: a row for each step, its text as it is read. */
export function storyRows({ chapters }: Story, plain: Plain): Sheet {
	return {
		columns: {
			chapter: 'The chapter’s id',
			title: 'The chapter’s title',
			step: 'The step’s id',
			heading: 'The step’s heading; empty where it has none',
			text: 'The step’s paragraphs, an empty line between them',
			sources: 'Ids of the sources it names, a space between them'
		},
		rows: chapters.flatMap((chapter) =>
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

/** teach.csv: a row for each question of the kit, with what a good answer has. */
export function teachRows({ tasks, data, charts, discussion }: Teach, plain: Plain): Sheet {
	const parts = [
		...tasks.map(({ id, questions }) => ({ part: 'source task', of: id, questions })),
		...data.map(({ file, questions }) => ({ part: 'data task', of: file, questions })),
		...charts.map(({ id, questions }) => ({ part: 'chart', of: id, questions })),
		{ part: 'discussion', of: null, questions: discussion }
	];
	return {
		columns: {
			part: 'source task, data task, chart or discussion',
			of: 'The id of the task, the table or the chart; empty for the discussion',
			question: 'The question',
			answer: 'What a good answer has'
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
