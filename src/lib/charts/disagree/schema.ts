import { z } from 'zod';
import { claims, text, id } from '#lib/content/schema/common.ts';

const answer = z.strictObject({
	id: id('The answer’s id', /^[a-z0-9-]+$/),
	answer: text('The figure or answer, as short as possible', 22),
	teller: text('Who gives it'),
	claims
});

const question = z.strictObject({
	id: id('The question’s id', /^[a-z0-9-]+$/),
	question: text('What the sources differ on'),
	short: text('The same, short enough to head a row on a phone', 24),
	answers: z.array(answer).min(2).describe('Each source’s answer')
});

/** disagree.json */
export const schema = z
	.strictObject({ questions: z.array(question).min(2).describe('The questions, as shown') })
	.describe('Questions on which the sources differ, and the answer each source gives');

export type Disagree = z.infer<typeof schema>;

type RawQuestion = Disagree['questions'][number];

/** How far a question is settled, which follows from the standing of the answers' claims. */
export type QuestionStanding = 'settled by an official record' | 'counted differently' | 'open';

/** A question with its standing; `record`: whether the answer is that of an official record. */
export type Question = Omit<RawQuestion, 'answers'> & {
	standing: QuestionStanding;
	answers: (RawQuestion['answers'][number] & { record: boolean })[];
};
export interface JudgedDisagree {
	questions: Question[];
}
