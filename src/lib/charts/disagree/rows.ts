/** The rows of the chart "disagree". */
import type { JudgedDisagree } from './schema.ts';
import type { MarkSheet } from '#lib/content/sheet.ts';

type Columns = 'question' | 'answer' | 'teller' | 'record' | 'standing';

export const rows: MarkSheet<JudgedDisagree, Columns> = {
	columns: {
		question: 'The question on which the sources differ',
		answer: 'The answer',
		teller: 'Who gives it',
		record: 'Whether it is the answer of an official record that settles the question: yes or no',
		standing:
			'What follows for the question: settled by an official record, counted differently ' +
			'(figures that can all be right), or open'
	},
	rows: ({ questions }) =>
		questions.flatMap(({ id, question, standing, answers }) =>
			answers.map(({ id: which, answer, teller, record, claims }) => ({
				step: 'disagree-record',
				mark: `answer-${id}-${which}`,
				cells: { question, answer, teller, record: record ? 'yes' : 'no', standing },
				claims
			}))
		)
};
