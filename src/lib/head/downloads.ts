/** The files of the data page as JSON-LD names them. */
import type { Listed } from '$lib/take/listing';
import type { Download } from './jsonld';

/** Data only: schemas and pictures are no form of the data. */
const TYPES = new Map([
	['CSV', 'text/csv'],
	['JSON', 'application/json']
]);

/** Each table and each JSON file that the page lists. */
export function downloads(listing: Pick<Listed, 'title' | 'forms'>[]): Download[] {
	return listing.flatMap(({ title, forms }) =>
		forms.flatMap(({ kind, file }) => {
			const type = TYPES.get(kind);
			return type ? [{ name: `${title} (${kind})`, path: `/data/${file}`, type }] : [];
		})
	);
}
