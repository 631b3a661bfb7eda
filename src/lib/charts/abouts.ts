/** The words around every chart, with its data. Only where pages are made: never on a phone. */
import { sourcesCited } from '#lib/evidence/cited.ts';
import { scoreOf } from '#lib/engine/sound/score.ts';
import type { About, BoundAbout } from '#lib/engine/chart.ts';
import { charts as bound } from './all.ts';
import { data } from './data.ts';
import { chapters } from './index.ts';

interface Filled extends BoundAbout, Omit<About<never>, keyof BoundAbout> {
	/** The ids of all sources that its data rest on, in order. */
	sources: string[];
}

const abouts = new Map(
	await Promise.all(
		chapters
			.filter(({ figure }) => figure)
			.map(async ({ id, file }) => {
				const { about } = (await import(`./${file}/about.ts`)) as { about: About<unknown> };
				return [id as string, fillIn(id, about, data[file])] as const;
			})
	)
);

function fillIn(id: string, about: About<unknown>, own: unknown): Filled {
	return {
		...about,
		title: about.title(own),
		description: about.description(own),
		panels: about.panels(own),
		tables: about.tables(own),
		sound: soundWords(id, about),
		sources: sourcesCited(claimsIn(own)).sort()
	};
}

function soundWords(id: string, { sound }: About<unknown>): string | null {
	const chart = bound.of(id);
	if (!chart.sound || !sound) return null;
	const { tones, seconds } = scoreOf(chart);
	return `${sound(tones)} Lasts ${Math.ceil(seconds)} seconds.`;
}

/** The ids of all claims that a data file rests on, wherever in it. */
function claimsIn(value: unknown): string[] {
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, inner]) =>
		key === 'claims' ? (inner as string[]) : claimsIn(inner)
	);
}

/** The words of a chart. Throws a RangeError where there is no such chart. */
export function aboutOf(chart: string): Filled {
	const found = abouts.get(chart);
	if (!found) throw new RangeError(`no chart "${chart}"`);
	return found;
}
