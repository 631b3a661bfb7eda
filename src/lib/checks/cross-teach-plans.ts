/** Checks that the lesson plans include everything they use. */
import { STEPS } from '#lib/charts/index.ts';
import { walk } from './path.ts';
import { claimsIn } from './refs.ts';
import { faultIn, type Fault } from '#lib/charts/fault.ts';
import type { Data } from '#lib/charts/files.ts';
import type { Plan, Task } from '#lib/content/schema/teach.ts';

/** Parts of the kit that a lesson plan may use, apart from the source tasks. */
const KIT = ['picture', 'data', 'discussion'];

/**
 * A fault for each chapter, slide or activity of a lesson plan that does not exist, and for each
 * chapter that its activities need and that the plan does not include.
 */
export function planFaults(data: Data): Fault[] {
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
