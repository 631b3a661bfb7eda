/** Arrow and page keys as a driver of the Stepper, for `step`. */
import type { Stepper } from './stepper.svelte.ts';

const MOVES: Record<string, 1 | -1> = {
	ArrowRight: 1,
	PageDown: 1,
	ArrowLeft: -1,
	PageUp: -1
};

/**
 * Whether a key belongs to the focused element (a field, slider or menu) or an open dialog rather
 * than to the page.
 */
export function isTaken(target: EventTarget | null): boolean {
	if (document.querySelector('dialog[open]')) return true;
	return (
		target instanceof Element &&
		target.closest('input, textarea, select, [contenteditable], [role=slider], details[open]') !==
			null
	);
}

/**
 * Listens until the returned function is called. Ignores keys pressed with Ctrl, Alt, Meta or
 * Shift.
 */
export function keyDriver(stepper: Stepper): () => void {
	const onKey = (event: KeyboardEvent) => {
		const by = MOVES[event.key];
		if (!by || event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
		if (event.defaultPrevented || isTaken(event.target)) return;
		event.preventDefault();
		stepper.move(by);
	};
	document.addEventListener('keydown', onKey);
	return () => document.removeEventListener('keydown', onKey);
}
