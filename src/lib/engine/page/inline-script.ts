/** Our classic scripts, inlined in a page. */

/**
 * The script element; `data` becomes its `data-` attributes, so that one script, with one hash in a
 * Content-Security-Policy, serves every page. A leading comment is removed.
 */
export function inlineScript(code: string, data: Record<string, string> = {}): string {
	const attributes = Object.entries(data).map(([name, value]) => ` data-${name}="${value}"`);
	return `<script${attributes.join('')}>${code.replace(/^\/\*.*?\*\/\s*/s, '')}<` + '/script>';
}
