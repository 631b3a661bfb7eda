/** The words, figures and rows of the chart "disagree". */
import { sheet, type Chapter } from '../chapter.ts';
import { disagree } from './chart.ts';
import { schema, type JudgedDisagree, type QuestionStanding } from './schema.ts';
import { capital, numberWords } from '#lib/content/rich.ts';
import { cite } from '#lib/engine/chart.ts';

export const about = {
	chart: disagree,
	schema,
	figures(disagree, add) {
		const { questions } = disagree;
		const of = (standing: QuestionStanding) =>
			questions.filter((question) => question.standing === standing).length;
		add('disagree.total', questions.length);
		add('disagree.settled', of('settled by an official record'));
		add('disagree.counted', of('counted differently'));
		add('disagree.open', of('open'));
	},
	rows: sheet(
		{
			question: 'The question on which the sources differ',
			answer: 'The answer',
			teller: 'Who gives it',
			record: 'Whether it is the answer of an official record that settles the question: yes or no',
			standing:
				'What follows for the question: settled by an official record, counted differently ' +
				'(figures that can all be right), or open'
		},
		({ questions }) =>
			questions.flatMap(({ id, question, standing, answers }) =>
				answers.map(({ id: which, answer, teller, record, claims }) => ({
					step: 'disagree-record',
					mark: `answer-${id}-${which}`,
					cells: { question, answer, teller, record: record ? 'yes' : 'no', standing },
					claims
				}))
			)
	),
	title: ({ questions }) =>
		`${capital(numberWords(questions.length))} questions on which the sources differ`,
	description: ({ questions }) => {
		const answers = questions.reduce((sum, question) => sum + question.answers.length, 0);
		const having = (standing: QuestionStanding) => {
			const all = questions.filter((question) => question.standing === standing);
			return { count: numberWords(all.length), names: all.map(({ short }) => short).join(', ') };
		};
		const settled = having('settled by an official record');
		const counted = having('counted differently');
		const open = having('open');
		return (
			`${capital(numberWords(questions.length))} questions on which the sources differ, with a dot ` +
			`for each of ${numberWords(answers)} answers. Settled by an official record: ` +
			`${settled.count} (${settled.names}). Counted differently: ${counted.count} ` +
			`(${counted.names}). Still open: ${open.count} (${open.names}). ` +
			questions
				.map(({ question, answers: given }) => {
					const list = given.map(({ answer, teller, record }) =>
						record ? `${answer} (${teller}: the official record)` : `${answer} (${teller})`
					);
					return `${question} ${list.join('; ')}.`;
				})
				.join(' ')
		);
	},
	panels: () => [
		{
			step: 'disagree-record',
			caption:
				'Each dot is one source’s answer. A square is the official record’s; a cross is at odds ' +
				'with it. Rings mark answers that count differently. The faint dots belong to the ' +
				'question that stays open.',
			size: { width: 300, height: 1120 }
		}
	],
	tables: ({ questions }) => [
		{
			caption: 'Questions and answers',
			columns: ['Question', 'Answer', 'Who says so', 'Standing', 'Source'],
			rows: questions.flatMap(({ question, standing, answers }) =>
				answers.map(({ answer, teller, record, claims }) => [
					question,
					answer,
					record ? `${teller} (official record)` : teller,
					standing,
					cite(claims)
				])
			)
		}
	],
	picture: [{ panels: 1, height: 900 }],
	socialImage: { panel: 0, scale: 1 },
	frameHeights: [1212, 957, 814],
	opensAt: 'disagree-record',
	paper: { height: 460 }
} satisfies Chapter<JudgedDisagree>;
