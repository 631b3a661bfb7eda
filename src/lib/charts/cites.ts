/** Who says so, in a table's cell. Only where pages are made: the sources stay there. */
import { sourcesCited } from '#lib/evidence/cited.ts';
import sources from 'virtual:data/sources';

const names = new Map(sources.sources.map(({ id, short }) => [id, short]));

/** The short names of the sources that the claims cite, each once, in the order cited. */
export function sourcesOf(claims: string[]): string {
	return sourcesCited(claims)
		.map((id) => names.get(id) ?? id)
		.join('; ');
}
