import { z } from 'zod';
import { claims, sourceId } from './common.ts';

/** Our own words, with figures of the case only as `{figure}` or `[words](claim)`, as in story.json. */
const text = z.string().min(1);
const id = z.string().regex(/^[a-z0-9-]+$/);
const minute = z.int().min(0).max(600);
const chapters = z.array(id).min(1);

const question = z.strictObject({
	ask: text.describe('The question'),
	answer: text.describe('What a good answer contains; only in the answer key')
});
const questions = z.array(question).min(2).max(8);

const part = z.strictObject({
	from: minute.describe('The minute at which it begins'),
	to: minute.describe('The minute at which it ends'),
	text: text.describe('What happens in this part'),
	slide: id.nullable().describe('The step whose slide is on screen, if any'),
	uses: z.array(id).describe('The parts of the kit it uses: a task, the picture, …')
});

const plan = z
	.strictObject({
		id: id.describe('The plan’s id, also used in the page’s address'),
		title: text.describe('Its title'),
		aim: text.describe('Its aim'),
		chapters: chapters.describe('The chapters whose slides it needs'),
		parts: z.array(part).min(2).describe('Its parts in order, without gaps')
	})
	.refine(
		({ parts }) => parts.every((p, i) => p.to > p.from && p.from === (parts[i - 1]?.to ?? 0)),
		'parts that follow each other from minute 0 without gaps'
	);

/** Only a free licence allows more than the short phrases that claims quote. */
const excerpt = z.strictObject({
	what: text.describe('What it is'),
	text: text.describe('The words of the source, exactly'),
	source: sourceId,
	licence: z.literal('public domain').describe('Why it may be quoted at length')
});

const task = z.strictObject({
	id: id.describe('The task’s id, also used in the page’s address'),
	title: text.describe('Its title'),
	text: text.describe('What it is about'),
	claims: claims.describe('The claims to weigh, each with its sources'),
	excerpts: z
		.array(excerpt)
		.min(1)
		.max(3)
		.optional()
		.describe('Longer excerpts from sources in the public domain, if any'),
	questions: questions.describe('Its questions'),
	instead: id.nullable().describe('A task that students may choose instead, if any')
});

const standard = z.strictObject({
	set: text.describe('The set of standards'),
	number: z
		.string()
		.regex(/^(D[34]\.\d\.9-12|RH\.9-10\.[78])$/, 'D3.x.9-12, D4.x.9-12, RH.9-10.7 or RH.9-10.8')
		.describe('Its number in the set'),
	text: text.describe('What it requires, in our words'),
	where: text.describe('Which part of the kit meets it')
});

/** teach.json */
export const teach = z
	.strictObject({
		lead: text.describe('An introduction to the kit in one or two sentences'),
		ages: z
			.strictObject({ from: z.int().describe('The youngest'), to: z.int().describe('The oldest') })
			.describe('The age of students, in years'),
		subjects: z.array(text).min(1).describe('The school subjects it suits'),
		need: z.array(text).min(1).describe('What the teacher needs'),
		aims: z.array(text).min(1).describe('What students will be able to do'),
		question: text.describe('The essential question'),
		content: z.array(text).min(1).describe('A plain description of the distressing material'),
		skip: z
			.array(
				z.strictObject({
					chapters: chapters.describe('The chapters'),
					text: text.describe('What they contain')
				})
			)
			.describe('Chapters that can be skipped'),
		plans: z.array(plan).min(1).describe('Lesson plans, the shortest first'),
		picture: z
			.strictObject({
				step: id.describe('The step whose picture is shown without labels'),
				label: text.describe('A description for anyone who cannot see it, without what it means'),
				tasks: z
					.array(
						z.strictObject({ name: text.describe('Its name'), text: text.describe('What to do') })
					)
					.length(3)
					.describe('Notice, wonder, headline'),
				answer: z.array(text).min(1).describe('What the picture shows; only in the answer key'),
				look: text.describe('What to listen for; only in the answer key')
			})
			.describe('The task with the steps notice, wonder and headline'),
		tasks: z.array(task).min(1).describe('The source tasks'),
		data: z
			.array(
				z.strictObject({
					file: id.describe('The data file'),
					title: text.describe('A title'),
					questions: questions.describe('Its questions')
				})
			)
			.min(1)
			.describe('The data task, with questions for each table'),
		charts: z
			.array(
				z.strictObject({
					id: id.describe('The chart'),
					questions: questions.describe('The questions on its sheet in the handout')
				})
			)
			.min(1)
			.describe('Questions about each chart, for the handout'),
		discussion: questions.describe('Questions for discussion'),
		glossary: z
			.array(
				z.strictObject({ term: text.describe('The word'), text: text.describe('What it means') })
			)
			.min(1)
			.describe('Words that may be new, in alphabetical order'),
		standards: z.array(standard).min(1).describe('The standards it meets'),
		worksheet: z
			.strictObject({
				columns: z.array(text).length(3).describe('The columns of the worksheet'),
				last: text.describe('Its closing line')
			})
			.describe('The worksheet for the source tasks')
	})
	.describe('The classroom kit: plans, tasks, questions, answers, glossary and standards');

export type Teach = z.infer<typeof teach>;
export type Plan = Teach['plans'][number];
export type Task = Teach['tasks'][number];
export type Excerpt = z.infer<typeof excerpt>;
export type Question = z.infer<typeof question>;
