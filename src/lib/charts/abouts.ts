/** The words around every chart, with its data. Only where pages are made: never on a phone. */
import { sourceName } from '#lib/content/text.ts';
import { sourcesCited } from '#lib/evidence/claims.ts';
import type { About, BoundAbout, CitingTable, Table } from '#lib/engine/chart.ts';
import { scoreOf } from '#lib/engine/sound/score.ts';
import { charts as bound } from './all.ts';
import type { Chapter } from './chapter.ts';
import { data } from './data.ts';
import type { Derived } from './derive.ts';
import { claimIdsIn } from './files.ts';
import { figured } from './index.ts';

interface Filled extends BoundAbout, Omit<About<never>, keyof BoundAbout> {
	/** The ids of all sources that its data rest on, in order. */
	sources: string[];
}

const abouts = new Map(
	figured.map((chapter) => [
		chapter.chart.id,
		fillIn(chapter, data[chapter.chart.file as keyof Derived])
	])
);

function fillIn(chapter: Chapter<unknown>, own: unknown): Filled {
	return {
		...chapter,
		title: chapter.title(own),
		description: chapter.description(own),
		panels: chapter.panels(own),
		tables: chapter.tables(own).map(nameSources),
		sound: soundWords(chapter),
		sources: sourcesCited(claimIdsIn(own)).sort()
	};
}

/** A table whose cells name the sources of the claims they cite, each source once. */
function nameSources({ rows, ...table }: CitingTable): Table {
	const named = rows.map((row) =>
		row.map((cell) =>
			typeof cell === 'string' ? cell : sourcesCited(cell.cites).map(sourceName).join('; ')
		)
	);
	return { ...table, rows: named };
}

function soundWords({ chart: { id }, sound }: Chapter<unknown>): string | null {
	const chart = bound.of(id);
	if (!chart.sound || !sound) return null;
	const { tones, seconds } = scoreOf(chart);
	return `${sound(tones)} Lasts ${Math.ceil(seconds)} seconds.`;
}

/** The words of a chart. Throws a RangeError where there is no such chart. */
export function aboutOf(chart: string): Filled {
	const found = abouts.get(chart);
	if (!found) throw new RangeError(`no chart "${chart}"`);
	return found;
}
