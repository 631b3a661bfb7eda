/** The element for a selector. Throws an Error if the page has none. */
export function find(selector: string): HTMLElement {
	const found = document.querySelector<HTMLElement>(selector);
	if (!found) throw new Error(`the page has no ${selector}`);
	return found;
}
