/** Our classic scripts, inlined in a page: `import code from './boot.ts?classic'`. */

/**
 * The script element; `data` becomes its `data-` attributes, so that one script, with one hash in a
 * Content-Security-Policy, serves every page.
 */
export function inlineScript(code: string, data: Record<string, string> = {}): string {
	const attributes = Object.entries(data).map(([name, value]) => ` data-${name}="${value}"`);
	return `<script${attributes.join('')}>${code}<` + '/script>';
}
