/**
 * Sets styles that override the page's own style sheets; allowed by any Content-Security-Policy.
 */
export function setStyles(element: HTMLElement, styles: Record<string, string>): void {
	for (const name of Object.keys(styles))
		element.style.setProperty(name, styles[name], 'important');
}
