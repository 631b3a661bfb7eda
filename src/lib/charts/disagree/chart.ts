/** Chart "disagree": the questions on which the sources differ, and each source’s answer. */
import type { JudgedDisagree, Question, QuestionStanding } from './schema.ts';
import { layoutGroups } from '#lib/engine/layout/groups.ts';
import { defineChart, fixed, found } from '#lib/engine/chart.ts';
import type { LegendItem, Look, Mark, Scene, Shape, Size, Tone } from '#lib/engine/scene.ts';

const steps = ['disagree-record', 'disagree-open'] as const;
type Step = (typeof steps)[number];
type Answer = Question['answers'][number];

/** What an answer is: the shape of its dot, its tone where the step is about it, and its words. */
interface Role {
	shape: Shape;
	tone: Tone;
	legend: string;
	/** A sentence for the tooltip. */
	tells: string;
}

const RECORD: Role = {
	shape: 'square',
	tone: 'evidence',
	legend: 'the record’s',
	tells: 'This is the official record’s answer.'
};
const AGAINST: Role = {
	shape: 'cross',
	tone: 'ink',
	legend: 'at odds with it',
	tells: 'An official record says otherwise.'
};
const COUNTED: Role = {
	shape: 'ring',
	tone: 'ink',
	legend: 'counted differently',
	tells: 'The sources count differently on this question.'
};
const OPEN: Role = {
	shape: 'disc',
	tone: 'ink',
	legend: 'the question is open',
	tells: 'This question stays open.'
};

function roleOf({ standing }: Question, { record }: Answer): Role {
	if (standing === 'open') return OPEN;
	if (standing === 'counted differently') return COUNTED;
	return record ? RECORD : AGAINST;
}

/** The last step is about what stays open, the one before about the rest. */
function isShown(step: Step, standing: QuestionStanding): boolean {
	return (step === 'disagree-open') === (standing === 'open');
}

const keyOf = (question: Question, answer: Answer) => `answer-${question.id}-${answer.id}`;

function draw({ questions }: JudgedDisagree, step: Step, size: Size): Scene {
	const groups = questions.map((question) => {
		const tone = isShown(step, question.standing) ? ('ink' as const) : ('faint' as const);
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
			const role = roleOf(question, answer);
			const at = found('disagree', key, dots.get(key));
			return { key, ...at, look: lookOf(step, question, role), group: question.short };
		})
	);
	return { size, radius, marks, labels, rules, legend: legendOf(questions, step) };
}

export const disagree = defineChart({
	id: 'disagree',
	steps,

	scene: (data: JudgedDisagree, step, size) => fixed(draw(data, step, size)),

	describe({ questions }, step, key) {
		for (const question of questions)
			for (const answer of question.answers)
				if (keyOf(question, answer) === key) {
					const { tells } = roleOf(question, answer);
					return `${question.question} “${answer.answer}” (${answer.teller}). ${tells}`;
				}
		throw new RangeError(`disagree has no mark "${key}"`);
	}
});

/** An answer that the step is not about is faint, but keeps its shape. */
function lookOf(step: Step, { standing }: Question, { shape, tone }: Role): Look {
	return `${shape}-${isShown(step, standing) ? tone : 'faint'}`;
}

/** Each role that has an answer, those that the step is about first. */
function legendOf(questions: Question[], step: Step): LegendItem[] {
	const drawn = [RECORD, AGAINST, COUNTED, OPEN].flatMap((role): LegendItem[] => {
		const question = questions.find((q) => q.answers.some((answer) => roleOf(q, answer) === role));
		return question ? [{ look: lookOf(step, question, role), text: role.legend }] : [];
	});
	const isFaint = ({ look }: LegendItem) => look.endsWith('faint');
	const [first, ...rest] = [
		...drawn.filter((item) => !isFaint(item)),
		...drawn.filter((item) => isFaint(item))
	];
	return [{ ...first, text: `One dot is one answer: ${first.text}` }, ...rest];
}
