/** What every text of ours has to keep to: no typed figure, every mark a known one. */
import { claimsIn } from '../verify/refs.ts';
import { faultIn, type Fault } from './fault.ts';
import { figures } from './figures.ts';
import type { Data, Name } from './files.ts';
import { parseText } from './rich.ts';

/**
 * What checks the texts of one file: takes a text and its path, puts what is wrong with it into
 * `faults`, and returns it with its figures written out; '' where it cannot be read.
 */
export function textChecker(
	data: Data,
	name: Name,
	faults: Fault[]
): (text: string, path: readonly PropertyKey[]) => string {
	const registry = figures(data);
	const claimed = new Set(data.claims.claims.map((claim) => claim.id));
	return (text, path) => {
		// A claim that is missing has a fault of its own.
		if (claimsIn(text).some((id) => !claimed.has(id))) return '';
		if (/\d/.test(text.replace(/\{[^}]*\}|\]\([^)]*\)/g, '')))
			faults.push(faultIn(name, path, 'a {figure} in place of each digit', `"${text}"`));
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
