import { z } from 'zod';
import { claims } from './common.ts';

/** Our own words; figures of the case only as `{figure}` or `[words](claim)`, as in story.json. */
const text = z.string().min(1);
const id = z.string().regex(/^[a-z0-9-]+$/);
const minute = z.int().min(0).max(600);
const chapters = z.array(id).min(1);

const question = z.strictObject({
	ask: text.describe('The question'),
	answer: text.describe('What a good answer has; only in the answer key')
});
const questions = z.array(question).min(2).max(8);

const part = z.strictObject({
	from: minute.describe('The minute it begins at'),
	to: minute.describe('The minute it ends at'),
	text: text.describe('What happens in it'),
	slide: id.nullable().describe('The step whose slide is shown, if any'),
	uses: z.array(id).describe('The parts of the kit it needs: a task, the picture, …')
});

const plan = z
	.strictObject({
		id: id.describe('The plan’s id, and its place in the page’s address'),
		title: text.describe('Its title'),
		aim: text.describe('What it is for'),
		chapters: chapters.describe('The chapters whose slides it needs'),
		parts: z.array(part).min(2).describe('What happens when, without a gap')
	})
	.refine(
		({ parts }) => parts.every((p, i) => p.to > p.from && p.from === (parts[i - 1]?.to ?? 0)),
		'parts that follow one another from minute 0, without a gap'
	);

const task = z.strictObject({
	id: id.describe('The task’s id, and its place in the page’s address'),
	title: text.describe('Its title'),
	text: text.describe('What it is about'),
	claims: claims.describe('The claims to be weighed, each with who says it'),
	questions: questions.describe('Its questions'),
	instead: id.nullable().describe('The task for whoever passes this one, if any')
});

const standard = z.strictObject({
	set: text.describe('The standards it belongs to'),
	number: z
		.string()
		.regex(/^(D[34]\.\d\.9-12|RH\.9-10\.[78])$/, 'D3.x.9-12, D4.x.9-12, RH.9-10.7 or RH.9-10.8')
		.describe('Its number there'),
	text: text.describe('What it asks for, in our words'),
	where: text.describe('Where in the kit it is met')
});

/** teach.json */
export const teach = z
	.strictObject({
		lead: text.describe('What the kit is, in a sentence or two'),
		ages: z
			.strictObject({ from: z.int().describe('The youngest'), to: z.int().describe('The oldest') })
			.describe('Whom it is for, in years'),
		subjects: z.array(text).min(1).describe('The school subjects it fits'),
		need: z.array(text).min(1).describe('What the teacher needs'),
		aims: z.array(text).min(1).describe('What pupils can do afterwards'),
		question: text.describe('The essential question'),
		content: z.array(text).min(1).describe('What distressing matter there is, plainly'),
		skip: z
			.array(
				z.strictObject({
					chapters: chapters.describe('The chapters'),
					text: text.describe('What is in them')
				})
			)
			.describe('What can be left out'),
		plans: z.array(plan).min(1).describe('Plans, the shortest first'),
		picture: z
			.strictObject({
				step: id.describe('The step whose picture is shown without a word'),
				label: text.describe('What is to be seen, for whoever cannot see it; not what it means'),
				tasks: z
					.array(
						z.strictObject({ name: text.describe('Its name'), text: text.describe('What to do') })
					)
					.length(3)
					.describe('Notice, wonder, headline'),
				answer: z.array(text).min(1).describe('What it is; only in the answer key'),
				look: text.describe('What to listen for; only in the answer key')
			})
			.describe('The notice, wonder and headline task'),
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
			.describe('The data task, table by table'),
		charts: z
			.array(
				z.strictObject({
					id: id.describe('The chart'),
					questions: questions.describe('The questions on its sheet of the handout')
				})
			)
			.min(1)
			.describe('Questions to each chart, for the handout'),
		discussion: questions.describe('Questions to talk about'),
		glossary: z
			.array(
				z.strictObject({ term: text.describe('The word'), text: text.describe('What it means') })
			)
			.min(1)
			.describe('Words that may be new, by the alphabet'),
		standards: z.array(standard).min(1).describe('The standards it serves'),
		worksheet: z
			.strictObject({
				columns: z.array(text).length(3).describe('The columns of the worksheet'),
				last: text.describe('Its last line')
			})
			.describe('The worksheet for the source tasks')
	})
	.describe('The kit for teachers: plans, tasks, questions, answers, glossary and standards');

export type Teach = z.infer<typeof teach>;
export type Plan = Teach['plans'][number];
export type Task = Teach['tasks'][number];
export type Question = z.infer<typeof question>;
