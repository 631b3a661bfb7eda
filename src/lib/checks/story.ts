/** Checks the story: its chapters and steps, its figures, and how long cards and slides are. Pure. */
import { faultIn, type Fault } from '#lib/charts/fault.ts';
import type { Data, Name } from '#lib/charts/files.ts';
import { hasChart, STEPS } from '#lib/charts/index.ts';
import { figures } from '#lib/charts/registry.ts';
import { countWords, plainText, slideOf } from '#lib/content/rich.ts';
import type { Story } from '#lib/content/schema/story.ts';
import type { Path } from './places.ts';
import { claimsIn } from './refs.ts';

/** The most words on a card, heading and all, with its figures written out. */
export const CARD_WORDS = 60;

/** The most letters (signs and spaces with them) of a slide's text: what the back row can read. */
const SLIDE_LETTERS = 110;

/** Chapters and steps must be those that have scenes: all of them, once, in the same order. */
export function stepFaults(story: Story): Fault[] {
	const faults: Fault[] = [];
	const known = new Map<string, readonly string[]>(Object.entries(STEPS));
	story.chapters.forEach((chapter, c) => {
		const path: Path = ['chapters', c];
		const steps = known.get(chapter.id);
		if (!steps)
			return faults.push(
				faultIn('story', [...path, 'id'], 'a chapter that has scenes', `"${chapter.id}"`)
			);
		if (chapter.chart !== hasChart(chapter.id))
			faults.push(faultIn('story', [...path, 'chart'], String(hasChart(chapter.id))));
		chapter.steps.forEach((step, s) => {
			if (!steps.includes(step.id))
				faults.push(
					faultIn('story', [...path, 'steps', s, 'id'], 'a step that has a scene', `"${step.id}"`)
				);
		});
		const [listed, wanted] = [chapter.steps.map((s) => s.id).join(', '), steps.join(', ')];
		if (listed !== wanted && chapter.steps.every((s) => steps.includes(s.id)))
			faults.push(faultIn('story', [...path, 'steps'], `the steps ${wanted}`, listed));
	});
	const [listed, wanted] = [story.chapters.map((c) => c.id), [...known.keys()]];
	if (listed.join() !== wanted.join() && listed.every((id) => known.has(id)))
		faults.push(
			faultIn('story', ['chapters'], `the chapters ${wanted.join(', ')}`, listed.join(', '))
		);
	return faults;
}

/** Every placeholder must be a figure, no number may be typed, and a card stays short. */
export function textFaults(data: Data): Fault[] {
	const faults: Fault[] = [];
	const check = textChecker(data, 'story', faults);
	const { headline, standfirst, notice, method, chapters } = data.story;
	check(headline, ['headline']);
	check(standfirst, ['standfirst']);
	notice.forEach((text, i) => check(text, ['notice', i]));
	method.forEach((text, i) => check(text, ['method', i]));
	chapters.forEach((chapter, c) => {
		check(chapter.title, ['chapters', c, 'title']);
		chapter.steps.forEach((step, s) => {
			const path: Path = ['chapters', c, 'steps', s];
			const heading = step.heading === null ? '' : check(step.heading, [...path, 'heading']);
			const text = step.text.map((t, i) => check(t, [...path, 'text', i]));
			const words = countWords([heading, ...text].join(' '));
			if (words > CARD_WORDS)
				faults.push(faultIn('story', path, `a card of at most ${CARD_WORDS} words`, String(words)));
			const { length } = check(slideOf(step), [...path, 'slide']);
			if (length > SLIDE_LETTERS)
				faults.push(
					faultIn(
						'story',
						[...path, 'slide'],
						`a slide of at most ${SLIDE_LETTERS} letters`,
						String(length)
					)
				);
		});
	});
	return faults;
}

/**
 * Makes a checker for the texts of one file: no typed figures, and only known placeholders and marks. It
 * takes a text and its path, adds what is wrong to
 * `faults`, and returns the text with its figures filled in, or '' if that is impossible.
 */
export function textChecker(
	data: Data,
	name: Name,
	faults: Fault[]
): (text: string, path: Path) => string {
	const registry = figures(data);
	const claimed = new Set(data.claims.claims.map((claim) => claim.id));
	return (text, path) => {
		// A missing claim is reported elsewhere.
		if (claimsIn(text).some((id) => !claimed.has(id))) return '';
		if (/\d/.test(text.replace(/\{[^}]*\}|\]\([^)]*\)/g, '')))
			faults.push(
				faultIn(name, path, 'a {figure} placeholder instead of typed digits', `"${text}"`)
			);
		try {
			return plainText(text, registry);
		} catch (error) {
			if (!(error instanceof RangeError)) throw error;
			faults.push(faultIn(name, path, error.message));
			return '';
		}
	};
}
