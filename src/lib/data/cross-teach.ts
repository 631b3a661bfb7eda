/** That the kit for teachers names only what there is, and keeps to the rules of our texts. */
import { hasChart, STEPS } from '../story/steps.ts';
import { walk } from '../verify/path.ts';
import { faultIn, type Fault } from './fault.ts';
import type { Data } from './files.ts';
import type { Teach } from './schema/teach.ts';
import { textChecker } from './text-check.ts';

/** Fields that are names, not texts. */
const NAMES = ['id', 'slide', 'step', 'file', 'number', 'instead', 'set'];
/** Lists of names. */
const LISTS = ['chapters', 'uses', 'claims'];
/** What a part of a plan may use, besides the source tasks. */
const KIT = ['picture', 'data', 'discussion'];

/** Every fault of teach.json that its schema cannot see. */
export function teachFaults(data: Data): Fault[] {
	const faults: Fault[] = [];
	const check = textChecker(data, 'teach', faults);
	for (const { path, value } of walk(data.teach)) {
		const named = NAMES.includes(String(path.at(-1))) || LISTS.includes(String(path.at(-2)));
		if (typeof value === 'string' && !named) check(value, path);
	}
	return [...faults, ...nameFaults(data.teach)];
}

function nameFaults(teach: Teach): Fault[] {
	const faults: Fault[] = [];
	const chapters: string[] = Object.keys(STEPS);
	const charts = chapters.filter(hasChart);
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
	teach.plans.forEach((plan, i) => {
		plan.chapters.forEach((id, k) =>
			among(chapters, id, ['plans', i, 'chapters', k], 'a chapter of the story')
		);
		const shown = Object.entries(STEPS).flatMap(([id, own]): readonly string[] =>
			plan.chapters.includes(id) ? own : []
		);
		plan.parts.forEach((part, k) => {
			const path = ['plans', i, 'parts', k];
			among([...shown], part.slide, [...path, 'slide'], 'a step of one of the plan’s chapters');
			part.uses.forEach((id, n) =>
				among([...KIT, ...tasks], id, [...path, 'uses', n], 'a task, or a part of the kit')
			);
		});
	});
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
		faults.push(faultIn('teach', ['glossary'], 'words in the order of the alphabet'));
	return faults;
}
