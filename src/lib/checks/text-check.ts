/** Checks the rules for our texts: no typed figures, and only known placeholders and marks. */
import { claimsIn } from './refs.ts';
import { faultIn, type Fault } from '#lib/charts/fault.ts';
import { figures } from '#lib/charts/registry.ts';
import type { Data, Name } from '#lib/charts/files.ts';
import { parseText } from '#lib/content/rich.ts';

/**
 * Makes a checker for the texts of one file. It takes a text and its path, adds what is wrong to
 * `faults`, and returns the text with its figures filled in, or '' if that is impossible.
 */
export function textChecker(
	data: Data,
	name: Name,
	faults: Fault[]
): (text: string, path: readonly PropertyKey[]) => string {
	const registry = figures(data);
	const claimed = new Set(data.claims.claims.map((claim) => claim.id));
	return (text, path) => {
		// A missing claim is reported elsewhere.
		if (claimsIn(text).some((id) => !claimed.has(id))) return '';
		if (/\d/.test(text.replace(/\{[^}]*\}|\]\([^)]*\)/g, '')))
			faults.push(
				faultIn(name, path, 'a {figure} placeholder instead of typed digits', `"${text}"`)
			);
		try {
			return parseText(text, registry)
				.map((segment) => segment.text)
				.join('');
		} catch (error) {
			if (!(error instanceof RangeError)) throw error;
			faults.push(faultIn(name, path, error.message));
			return '';
		}
	};
}
