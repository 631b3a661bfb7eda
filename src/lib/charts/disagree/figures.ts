/** The figures that the story's text can use of this chart. */
import type { Add } from '#lib/content/registry.ts';
import type { JudgedDisagree, QuestionStanding } from './schema.ts';

export function figures(disagree: JudgedDisagree, add: Add): void {
	const { questions } = disagree;
	const of = (standing: QuestionStanding) =>
		questions.filter((question) => question.standing === standing).length;
	add('disagree.total', questions.length);
	add('disagree.settled', of('settled by an official record'));
	add('disagree.counted', of('counted differently'));
	add('disagree.open', of('open'));
}
