/** Our own classic scripts as they stand in a page. */

/**
 * The script element; `data` becomes its `data-` attributes, so that one text, and one hash in a
 * Content-Security-Policy, serves every page. A comment that heads the code stays behind.
 */
export function inlineScript(code: string, data: Record<string, string> = {}): string {
	const attributes = Object.entries(data).map(([name, value]) => ` data-${name}="${value}"`);
	return `<script${attributes.join('')}>${code.replace(/^\/\*.*?\*\/\s*/s, '')}<` + '/script>';
}
