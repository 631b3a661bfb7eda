/** The words around the chart "disagree". */
import type { Disagree } from '$lib/data/schema/disagree';
import { sourcesOf } from './layout/cites';
import type { ChartWords } from './scene';

export const disagreeWords: ChartWords<Disagree> = {
	title: ({ questions }) => `${questions.length} questions on which the sources differ`,
	description: ({ questions }) => {
		const settled = questions.filter((q) => q.standing === 'settled by the record').length;
		const list = questions.map((q) => {
			const answers = q.answers.map((a) => `${a.answer} (${a.teller})`).join('; ');
			return `${q.question} ${answers}.`;
		});
		return (
			`${questions.length} questions, a dot for each source’s answer. The public record settles ` +
			`${settled} of them; ${questions.length - settled} stay open. ${list.join(' ')}`
		);
	},
	panels: () => [
		{
			step: 'disagree-all',
			caption:
				'Each dot is one source’s answer; a square is the record’s, where it settles the question.',
			size: { width: 300, height: 980 }
		}
	],
	tables: ({ questions }) => [
		{
			caption: 'Questions and answers',
			columns: ['Question', 'Answer', 'Who says so', 'Standing', 'Source'],
			rows: questions.flatMap((q) =>
				q.answers.map(({ answer, teller, record, claims }) => [
					q.question,
					answer,
					record ? `${teller} (public record)` : teller,
					q.standing,
					sourcesOf(claims)
				])
			)
		}
	]
};
