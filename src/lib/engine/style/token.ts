/** The tones of tokens.css, for pictures that are drawn without a browser, while building. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const tokens = readFileSync(join('src', 'lib', 'engine', 'style', 'tokens.css'), 'utf8');

/**
 * The light value of a custom property of tokens.css: `token('ink')` is `#1e1b17`.
 * @throws {RangeError} when it is not declared there.
 */
export function token(name: string): string {
	const value = new RegExp(`--${name}: ([^;]+);`).exec(tokens)?.[1];
	if (value === undefined) throw new RangeError(`tokens.css has no --${name}`);
	return value;
}
