/** The sources in schema.org's words. */
import type { CreativeWork } from 'schema-dts';
import type { Data } from '$lib/data/files';
import type { When } from '$lib/data/schema/common';

type Source = Data['sources']['sources'][number];

/** A source as a creative work. */
export const work = ({ title, publisher, author, date, url }: Source): CreativeWork => ({
	'@type': 'CreativeWork',
	name: title,
	// "Bill Browder", or a name with what the person is: "Jamison Firestone, managing partner …".
	author: author ? { '@type': 'Person', name: author.replace(/,.*/, '') } : undefined,
	// "not named in the text" is no publisher's name.
	publisher: publisher.startsWith('not ')
		? undefined
		: { '@type': 'Organization', name: publisher },
	datePublished: date ? exact(date) : undefined,
	url: url ?? undefined
});

/** A date known to the day; undefined for any other, which schema.org has no form for. */
export function exact({ at, precision }: When): string | undefined {
	return precision === 'day' ? at : undefined;
}
