/** The rows of the chart "disagree". */
import type { Disagree } from '$lib/data/schema/disagree';
import type { MarkSheet } from '../sheet';

type Columns = 'question' | 'answer' | 'teller' | 'record' | 'standing';

export const disagreeRows: MarkSheet<Disagree, Columns> = {
	columns: {
		question: 'What the sources differ on',
		answer: 'The answer',
		teller: 'Who gives it',
		record: 'Whether it is the public record’s own answer: yes or no',
		standing: 'Whether the public record settles the question'
	},
	rows: ({ questions }) =>
		questions.flatMap(({ id, question, standing, answers }) =>
			answers.map(({ id: which, answer, teller, record, claims }) => ({
				step: 'disagree-all',
				mark: `answer-${id}-${which}`,
				cells: { question, answer, teller, record: record ? 'yes' : 'no', standing },
				claims
			}))
		)
};
