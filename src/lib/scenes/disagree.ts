/** Chart "disagree": the questions on which the sources differ, and each one's answer. */
import type { Disagree } from '$lib/data/schema/disagree';
import { layoutGroups } from './layout/groups';
import type { Chart, LegendItem, Look, Mark } from './scene';
import { assertStep, found } from './layout/steps';

export const steps = ['disagree-all', 'disagree-record', 'disagree-open'] as const;
type Step = (typeof steps)[number];
type Question = Disagree['questions'][number];
type Answer = Question['answers'][number];

const SETTLED: Question['standing'] = 'settled by the record';

function isSpoken(step: Step, { standing }: Question): boolean {
	return step === 'disagree-all' || (step === 'disagree-record') === (standing === SETTLED);
}

/** Only where the record settles a question does its answer look different from the others. */
function settles({ standing }: Question, { record }: Answer): boolean {
	return record && standing === SETTLED;
}

function lookOf(step: Step, question: Question, answer: Answer): Look {
	const shown = isSpoken(step, question);
	if (settles(question, answer)) return shown ? 'square-evidence' : 'square-faint';
	if (!shown) return 'ring-faint';
	return step === 'disagree-record' ? 'ring-ink' : 'disc-ink';
}

const keyOf = (question: Question, answer: Answer) => `answer-${question.id}-${answer.id}`;

export const disagree: Chart<Disagree> = {
	scene({ questions }, step, _progress, size) {
		assertStep('disagree', steps, step);
		const groups = questions.map((question) => {
			const tone = isSpoken(step, question) ? ('ink' as const) : ('faint' as const);
			return {
				key: `question-${question.id}`,
				heading: question.short,
				tone,
				entries: question.answers.map((answer) => ({
					key: keyOf(question, answer),
					text: answer.answer,
					sub: answer.teller,
					tone
				}))
			};
		});
		const { radius, dots, labels, rules } = layoutGroups(groups, size);
		const marks = questions.flatMap((question) =>
			question.answers.map((answer): Mark => {
				const key = keyOf(question, answer);
				const at = found('disagree', key, dots.get(key));
				return { key, ...at, look: lookOf(step, question, answer), group: question.short };
			})
		);
		return { size, radius, marks, labels, rules, legend: legend(step) };
	},

	tell({ questions }, step, key) {
		assertStep('disagree', steps, step);
		for (const question of questions)
			for (const answer of question.answers)
				if (keyOf(question, answer) === key) {
					const standing = settles(question, answer) ? ' The public record settles it so.' : '';
					return `${question.question} “${answer.answer}”: ${answer.teller}.${standing}`;
				}
		throw new RangeError(`disagree has no mark "${key}"`);
	}
};

function legend(step: Step): LegendItem[] {
	const record: LegendItem = {
		look: 'square-evidence',
		text: 'the record’s answer, where it settles it'
	};
	switch (step) {
		case 'disagree-all':
			return [{ look: 'disc-ink', text: 'One dot is one source’s answer' }, record];
		case 'disagree-record':
			return [
				{ look: 'ring-ink', text: 'One dot is one source’s answer' },
				record,
				{ look: 'ring-faint', text: 'questions still open' }
			];
		case 'disagree-open':
			return [
				{ look: 'disc-ink', text: 'One dot is one source’s answer' },
				{ look: 'ring-faint', text: 'questions the record settles' }
			];
	}
}
