import data from 'virtual:data/disagree';
import { expect, test } from 'vitest';
import { disagree, steps } from './disagree';
import { disagreeWords } from './disagree.words';
import { expectLawfulEverywhere } from './testing/laws-everywhere';

const count = data.questions.reduce((sum, question) => sum + question.answers.length, 0);
const scene = (step: string) => disagree.scene(data, step, 1, { width: 400, height: 520 });
const looks = (step: string, id: string) =>
	scene(step)
		.marks.filter((mark) => mark.key.startsWith(`answer-${id}-`))
		.map((mark) => mark.look);

test('every answer is drawn in every step, whatever the size', { timeout: 60_000 }, () => {
	expectLawfulEverywhere(disagree, data, Object.fromEntries(steps.map((step) => [step, count])));
});

test('the record’s answer has its own shape where it settles the question', () => {
	expect(looks('disagree-all', 'house')).toEqual(['disc-ink', 'square-evidence']);
	expect(looks('disagree-record', 'house')).toEqual(['ring-ink', 'square-evidence']);
	expect(looks('disagree-open', 'house')).toEqual(['ring-faint', 'square-faint']);
});

test('where the question is open, no answer looks better than another', () => {
	for (const { id, standing } of data.questions)
		if (standing === 'open')
			for (const step of steps) expect(new Set(looks(step, id)).size, `${id} in ${step}`).toBe(1);
});

test('a dot tells the question, the answer and who gives it', () => {
	expect(disagree.tell(data, 'disagree-all', 'answer-house-clerk')).toMatch(
		/^How did the House vote\? “365–43”: .* The public record settles it so\.$/
	);
});

test('the table has a row for each answer', () => {
	expect(disagreeWords.tables(data)[0].rows).toHaveLength(count);
});
