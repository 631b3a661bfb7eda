/** Checks that the classroom kit refers only to things that exist and follows the rules for texts. */
import { hasChart, STEPS } from '#lib/charts/index.ts';
import { faultIn, type Fault } from '#lib/charts/fault.ts';
import type { Data } from '#lib/charts/files.ts';
import type { Plan, Task, Teach } from '#lib/content/schema/teach.ts';
import { walk } from './places.ts';
import { claimsIn } from './refs.ts';
import { textChecker } from './story.ts';

/** Fields with ids, not text. */
const NAMES = ['id', 'slide', 'step', 'file', 'number', 'instead', 'set', 'source', 'licence'];
/** Fields with lists of ids. */
const LISTS = ['chapters', 'uses', 'claims'];

/** Every fault in teach.json that its schema cannot find. */
export function teachFaults(data: Data): Fault[] {
	const faults: Fault[] = [];
	const check = textChecker(data, 'teach', faults);
	for (const { path, value } of walk(data.teach)) {
		const named = NAMES.includes(String(path.at(-1))) || LISTS.includes(String(path.at(-2)));
		if (typeof value === 'string' && !named && !isExcerpt(path)) check(value, path);
	}
	return [...faults, ...nameFaults(data.teach), ...planFaults(data), ...excerptFaults(data)];
}

/** Whether a path leads to the words of a source, which may have digits. */
function isExcerpt(path: readonly PropertyKey[]): boolean {
	return path.at(-3) === 'excerpts' && path.at(-1) === 'text';
}

function nameFaults(teach: Teach): Fault[] {
	const faults: Fault[] = [];
	const charts = Object.keys(STEPS).filter(hasChart);
	const steps: string[] = Object.values(STEPS).flat();
	const tasks = teach.tasks.map(({ id }) => id);
	const among = (known: string[], id: string | null, path: PropertyKey[], what: string) => {
		if (id !== null && !known.includes(id)) faults.push(faultIn('teach', path, what, `"${id}"`));
	};
	teach.skip.forEach((skip, i) =>
		skip.chapters.forEach((id, k) =>
			among(charts, id, ['skip', i, 'chapters', k], 'a chapter with a chart')
		)
	);
	among(steps, teach.picture.step, ['picture', 'step'], 'a step of the story');
	teach.tasks.forEach(({ instead }, i) =>
		among(tasks, instead, ['tasks', i, 'instead'], 'the id of a task')
	);
	teach.data.forEach(({ file }, i) => among(charts, file, ['data', i, 'file'], 'a chart'));
	const asked = teach.charts.map(({ id }) => id).join(', ');
	if (asked !== charts.join(', '))
		faults.push(faultIn('teach', ['charts'], `the charts ${charts.join(', ')}`, asked));
	const terms = teach.glossary.map(({ term }) => term);
	const sorted = terms.toSorted((a, b) => a.localeCompare(b, 'en'));
	if (terms.join() !== sorted.join())
		faults.push(faultIn('teach', ['glossary'], 'terms in alphabetical order'));
	return faults;
}

/**
 * Excerpts may be longer than the phrases that claims quote, so they must come from records that
 * the United States government published: those are in the public domain.
 */
function excerptFaults({ teach, sources }: Data): Fault[] {
	const free = new Set(
		sources.sources
			.filter((one) => one.kind === 'official record' && one.publisher.includes('United States'))
			.map(({ id }) => id)
	);
	return teach.tasks.flatMap(({ excerpts = [] }, i) =>
		excerpts.flatMap(({ source }, k) => {
			const path = ['tasks', i, 'excerpts', k, 'source'];
			return free.has(source)
				? []
				: [faultIn('teach', path, 'an official record of the United States', `"${source}"`)];
		})
	);
}

/** Parts of the kit that a lesson plan may use, apart from the source tasks. */
const KIT = ['picture', 'data', 'discussion'];

/**
 * A fault for each chapter, slide or activity of a lesson plan that does not exist, and for each
 * chapter that its activities need and that the plan does not include.
 */
function planFaults(data: Data): Fault[] {
	return data.teach.plans.flatMap((plan, i) => [
		...chapterFaults(plan, ['plans', i, 'chapters']),
		...plan.parts.flatMap((part, k) => partFaults(data, plan, part, ['plans', i, 'parts', k]))
	]);
}

function chapterFaults({ chapters }: Plan, path: PropertyKey[]): Fault[] {
	const all = Object.keys(STEPS);
	const unknown = chapters.flatMap((id, k) =>
		all.includes(id) ? [] : [faultIn('teach', [...path, k], 'a chapter of the story', `"${id}"`)]
	);
	if (unknown.length > 0) return unknown;
	const ordered = all.filter((id) => chapters.includes(id)).join(', ');
	const found = chapters.join(', ');
	return ordered === found ? [] : [faultIn('teach', path, `the order ${ordered}`, found)];
}

function partFaults(
	data: Data,
	{ chapters }: Plan,
	{ slide, uses }: Plan['parts'][number],
	path: PropertyKey[]
): Fault[] {
	const faults: Fault[] = [];
	const shown = Object.entries(STEPS).flatMap(([id, own]): readonly string[] =>
		chapters.includes(id) ? own : []
	);
	if (slide !== null && !shown.includes(slide))
		faults.push(
			faultIn('teach', [...path, 'slide'], 'a step of one of the plan’s chapters', `"${slide}"`)
		);
	const known = [...KIT, ...data.teach.tasks.map(({ id }) => id)];
	uses.forEach((id, n) => {
		const at = [...path, 'uses', n];
		if (!known.includes(id))
			faults.push(faultIn('teach', at, `the id of a task, or one of ${KIT.join(', ')}`, `"${id}"`));
		for (const chapter of chaptersOf(data, id))
			if (!chapters.includes(chapter))
				faults.push(faultIn('teach', at, `a plan with the chapter ${chapter} for "${id}"`));
	});
	return faults;
}

/** The chapters that an activity is about. A discussion may be about any, so it needs none. */
function chaptersOf({ claims, teach }: Data, use: string): string[] {
	if (use === 'data') return teach.data.map(({ file }) => file);
	const task = teach.tasks.find(({ id }) => id === use);
	const ids = new Set(task && cited(task));
	const chapters = claims.claims.filter(({ id }) => ids.has(id)).map(({ chapter }) => chapter);
	return [...new Set(chapters)];
}

/** The ids of the claims in a task's texts and list. */
function cited(task: Task): string[] {
	const texts = walk(task).flatMap(({ value }) =>
		typeof value === 'string' ? claimsIn(value) : []
	);
	return [...task.claims, ...texts];
}
