/** A page whose script is missing, damaged or throws falls back to `read`, as without a script. */

/** Shows the whole page, with a notice that its moving parts did not load. */
export function fallBack(): void {
	const { dataset } = document.documentElement;
	dataset.mode = 'read';
	dataset.fault = '';
}

/**
 * Calls back once if a script of the page fails before the page is alive. A damaged script reports
 * its error to the window, with its file name.
 */
export function onFault(react: () => void): void {
	const { dataset } = document.documentElement;
	const onError = (event: Event) => {
		const ours =
			event.target instanceof HTMLScriptElement ||
			(event instanceof ErrorEvent && event.filename.includes('/_app/immutable/'));
		if (!ours || 'alive' in dataset || 'fault' in dataset) return;
		react();
	};
	window.addEventListener('error', onError, { capture: true });
}
