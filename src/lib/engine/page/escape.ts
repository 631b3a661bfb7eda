const PLAIN: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Words as they may stand in text or in a quoted attribute of HTML or SVG. */
export function escape(words: string): string {
	return words.replace(/[&<>"]/g, (c) => PLAIN[c] ?? c);
}
