/** JSON-LD as embedded in a page. */
import type { Thing, WithContext } from 'schema-dts';

/** The script element. `<` is escaped, so that no text in it can close the script. */
export function script(thing: WithContext<Thing>): string {
	const json = JSON.stringify(thing).replaceAll('<', '\\u003c');
	return `<script type="application/ld+json">${json}<` + '/script>';
}
