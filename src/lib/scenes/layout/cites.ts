/** Who says so, in a table's cell. Only where pages are made: the sources stay there. */
import sources from 'virtual:data/sources';
import type { Cite } from '$lib/data/schema/common';

const names = new Map(sources.sources.map(({ id, short }) => [id, short]));

/** The short names of the sources cited, each once, in the order cited. */
export function sourcesOf(cites: Cite[]): string {
	return [...new Set(cites.map(({ source }) => names.get(source) ?? source))].join('; ');
}
