/** The scripts that stand in the built pages themselves, by which a strict policy knows them. */
import { createHash } from 'node:crypto';

const SCRIPT = /<script\b([^>]*)>([\s\S]*?)<\/script>/gi;
/** Types that a browser runs; any other makes the element a block of data. */
const RUN = /^(module|text\/javascript|application\/javascript)?$/i;

/**
 * The scripts of a page that run and have no address, as they stand between their tags. Data, such
 * as JSON-LD, is not among them: it needs nobody's leave.
 */
export function inlineScripts(html: string): string[] {
	return [...html.matchAll(SCRIPT)].flatMap(([, attributes = '', code = '']) => {
		const type = /\btype\s*=\s*["']?([^"'\s>]*)/i.exec(attributes)?.[1] ?? '';
		return RUN.test(type) && !/\bsrc\s*=/i.test(attributes) ? [code] : [];
	});
}

/** A script as a Content-Security-Policy names it: `'sha256-…'`. */
export function hashOf(code: string): string {
	return `'sha256-${createHash('sha256').update(code).digest('base64')}'`;
}
