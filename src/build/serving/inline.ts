/** The inline scripts of the built pages, for a strict policy to allow by hash. */
import { createHash } from 'node:crypto';

const SCRIPT = /<script\b([^>]*)>([\s\S]*?)<\/script>/gi;
/** Script types that a browser runs; any other makes the element a data block. */
const RUN = /^(module|text\/javascript|application\/javascript)?$/i;

/**
 * A page's inline scripts, verbatim. Excludes data blocks such as JSON-LD, which a policy does not
 * restrict.
 */
export function inlineScripts(html: string): string[] {
	return [...html.matchAll(SCRIPT)].flatMap(([, attributes = '', code = '']) => {
		const type = /\btype\s*=\s*["']?([^"'\s>]*)/i.exec(attributes)?.[1] ?? '';
		return RUN.test(type) && !/\bsrc\s*=/i.test(attributes) ? [code] : [];
	});
}

/** A script's hash for a Content-Security-Policy: `'sha256-…'`. */
export function hashOf(code: string): string {
	return `'sha256-${createHash('sha256').update(code).digest('base64')}'`;
}
