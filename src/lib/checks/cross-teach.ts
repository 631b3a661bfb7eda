/** Checks that the classroom kit refers only to things that exist and follows the rules for texts. */
import { hasChart, STEPS } from '#lib/charts/index.ts';
import { walk } from './path.ts';
import { planFaults } from './cross-teach-plans.ts';
import { faultIn, type Fault } from '#lib/charts/fault.ts';
import type { Data } from '#lib/charts/files.ts';
import type { Teach } from '#lib/content/schema/teach.ts';
import { textChecker } from './text-check.ts';

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
