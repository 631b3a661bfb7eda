/** The sources in schema.org terms. */
import type { CreativeWork } from 'schema-dts';
import type { Data } from '#lib/charts/files.ts';
import type { When } from '#lib/content/schema/common.ts';

type Source = Data['sources']['sources'][number];

/** A source as a creative work. */
export const work = ({ title, publisher, author, date, url, page }: Source): CreativeWork => ({
	'@type': 'CreativeWork',
	name: title,
	// "Bill Browder", or a name and role: "Jamison Firestone, managing partner …".
	author: author ? { '@type': 'Person', name: author.replace(/,.*/, '') } : undefined,
	// "not named in the text" is not a publisher.
	publisher: publisher.startsWith('not ')
		? undefined
		: { '@type': 'Organization', name: publisher },
	datePublished: date ? exact(date) : undefined,
	// Somebody else's copy is not the work's own address.
	url: page === 'own' && url ? url : undefined
});

/**
 * A date known to the day; otherwise undefined, since schema.org has no form for less precise
 * dates.
 */
export function exact({ at, precision }: When): string | undefined {
	return precision === 'day' ? at : undefined;
}
