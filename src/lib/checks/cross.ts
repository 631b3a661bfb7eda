/** What no file can know alone: that what one names is in another, and that they agree. */
import { checkEvidence, type Findings } from './check.ts';
import type { SourceMaterial } from './source-material.ts';
import { walk } from './path.ts';
import { hasChart, STEPS } from '#lib/charts/index.ts';
import { teachFaults } from './cross-teach.ts';
import { faultIn, readPath, type Fault } from '#lib/charts/fault.ts';
import { isWhole, NAMES, pathOf, type Data, type Name } from '#lib/charts/files.ts';
import { countWords } from '#lib/content/rich.ts';
import type { Story } from '#lib/content/schema/story.ts';
import { slideOf } from '#lib/content/slide.ts';
import { textChecker } from './text-check.ts';

type Path = readonly PropertyKey[];

/** The most words on a card, heading and all, with its figures written out. */
export const CARD_WORDS = 60;

/** The most letters (signs and spaces with them) of a slide's text: what the back row can read. */
const SLIDE_LETTERS = 110;

/**
 * Faults between files, as far as the files that are there allow; with what else there is to know
 * of the evidence when all are there. `hand`: documents and roll calls to check the claims against.
 */
export function crossFaults(
	data: Partial<Data>,
	material?: SourceMaterial
): { faults: Fault[]; findings: Findings | null } {
	const findings = isWhole(data) ? checkEvidence(data, material) : null;
	const steps = data.story ? stepFaults(data.story) : [];
	const faults = [
		...(data.sources ? sourceFaults(data, new Set(data.sources.sources.map((s) => s.id))) : []),
		...steps,
		// In data put right, so that no figure is told again that follows from what is at fault.
		...(findings ? [...textFaults(findings.corrected), ...teachFaults(findings.corrected)] : []),
		...(findings?.faults ?? []),
		...(steps.length === 0 && findings ? findings.unused : [])
	];
	return { faults, findings };
}

/**
 * Every `source` (of a claim) and every string in `sources` (of a step), wherever it stands. An id
 * that one place names is wrong there; one that several name is missing among the sources.
 */
function sourceFaults(data: Partial<Data>, known: Set<string>): Fault[] {
	const unknown = new Map<string, [Name, Path][]>();
	for (const name of NAMES)
		for (const { path, value } of walk(data[name])) {
			const named = path.at(-1) === 'source' || path.at(-2) === 'sources';
			if (typeof value === 'string' && named && !known.has(value))
				unknown.set(value, [...(unknown.get(value) ?? []), [name, path]]);
		}
	return [...unknown].map(([id, [[name, path], ...others]]) => {
		if (others.length === 0)
			return faultIn(name, path, 'the id of a source in sources.json', `"${id}"`);
		const place = `${pathOf(name)}: ${readPath(path)}`;
		const expected = `a source ${id}, named at ${place} and in other places`;
		return faultIn('sources', ['sources'], expected, 'none');
	});
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
function textFaults(data: Data): Fault[] {
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
