/** What no file can know alone: that sources, steps and figures named in one exist in another. */
import { hasChart, STEPS } from '../story/steps.ts';
import { readPath, type Fault } from './fault.ts';
import { figures } from './figures.ts';
import { isWhole, NAMES, pathOf, type Data, type Name } from './files.ts';
import { countWords, parseText } from './rich.ts';
import type { Story } from './schema/story.ts';

type Path = readonly PropertyKey[];

/** The most words on a card, heading and all, with its figures written out. */
export const CARD_WORDS = 60;

/** Faults between files, as far as the files that are there allow. */
export function crossFaults(data: Partial<Data>): Fault[] {
	return [
		...(data.sources ? sourceFaults(data, new Set(data.sources.sources.map((s) => s.id))) : []),
		...(data.story ? stepFaults(data.story) : []),
		...(isWhole(data) ? textFaults(data) : [])
	];
}

function fault(name: Name, path: Path, expected: string, found?: string): Fault {
	return { file: pathOf(name), path: readPath(path), expected, found };
}

/** Every `source` (of a cite) and every string in `sources` (of a step), wherever it stands. */
function sourceFaults(data: Partial<Data>, known: Set<string>): Fault[] {
	const faults: Fault[] = [];
	const walk = (name: Name, value: unknown, path: Path): void => {
		if (typeof value === 'string') {
			const named = path.at(-1) === 'source' || path.at(-2) === 'sources';
			if (named && !known.has(value))
				faults.push(fault(name, path, 'the id of a source in sources.json', `"${value}"`));
		} else if (Array.isArray(value)) value.forEach((v, i) => walk(name, v, [...path, i]));
		else if (value && typeof value === 'object')
			for (const [key, v] of Object.entries(value)) walk(name, v, [...path, key]);
	};
	for (const name of NAMES) walk(name, data[name], []);
	return faults;
}

/** Chapters and steps must be those that have scenes: all of them, once, in the same order. */
function stepFaults(story: Story): Fault[] {
	const faults: Fault[] = [];
	const known = new Map<string, readonly string[]>(Object.entries(STEPS));
	story.chapters.forEach((chapter, c) => {
		const path: Path = ['chapters', c];
		const steps = known.get(chapter.id);
		if (!steps)
			return faults.push(
				fault('story', [...path, 'id'], 'a chapter that has scenes', `"${chapter.id}"`)
			);
		if (chapter.chart !== hasChart(chapter.id))
			faults.push(fault('story', [...path, 'chart'], String(hasChart(chapter.id))));
		chapter.steps.forEach((step, s) => {
			if (!steps.includes(step.id))
				faults.push(
					fault('story', [...path, 'steps', s, 'id'], 'a step that has a scene', `"${step.id}"`)
				);
		});
		const [listed, wanted] = [chapter.steps.map((s) => s.id).join(', '), steps.join(', ')];
		if (listed !== wanted && chapter.steps.every((s) => steps.includes(s.id)))
			faults.push(fault('story', [...path, 'steps'], `the steps ${wanted}`, listed));
	});
	const [listed, wanted] = [story.chapters.map((c) => c.id), [...known.keys()]];
	if (listed.join() !== wanted.join() && listed.every((id) => known.has(id)))
		faults.push(
			fault('story', ['chapters'], `the chapters ${wanted.join(', ')}`, listed.join(', '))
		);
	return faults;
}

/** Every placeholder must be a figure, no number may be typed, and a card stays short. */
function textFaults(data: Data): Fault[] {
	const faults: Fault[] = [];
	const registry = figures(data);
	const check = (text: string, path: Path): string => {
		if (/\d/.test(text.replace(/\{[^}]*\}/g, '')))
			faults.push(fault('story', path, 'a {figure} in place of each digit', `"${text}"`));
		try {
			return parseText(text, registry)
				.map((segment) => segment.text)
				.join('');
		} catch (error) {
			if (!(error instanceof RangeError)) throw error;
			faults.push(fault('story', path, error.message));
			return '';
		}
	};
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
				faults.push(fault('story', path, `a card of at most ${CARD_WORDS} words`, String(words)));
		});
	});
	return faults;
}
