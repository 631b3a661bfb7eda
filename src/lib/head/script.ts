/** JSON-LD as it stands in a page. */
import type { Thing, WithContext } from 'schema-dts';

/**
 * The script element that carries it. `<` is written as an escape, so that no text in it can end
 * the script.
 */
export function script(thing: WithContext<Thing>): string {
	const json = JSON.stringify(thing).replaceAll('<', '\\u003c');
	return `<script type="application/ld+json">${json}<` + '/script>';
}
