/** The data page's files as JSON-LD downloads. */
import type { Listed } from './listing.ts';
import type { Download } from '#lib/site/head/jsonld.ts';

/** Data formats only: schemas and pictures are not the data itself. */
const TYPES = new Map([
	['CSV', 'text/csv'],
	['JSON', 'application/json']
]);

/** Each CSV and JSON file listed on the page. */
export function downloads(listing: Pick<Listed, 'title' | 'forms'>[]): Download[] {
	return listing.flatMap(({ title, forms }) =>
		forms.flatMap(({ kind, file }) => {
			const type = TYPES.get(kind);
			return type ? [{ name: `${title} (${kind})`, path: `/data/${file}`, type }] : [];
		})
	);
}
