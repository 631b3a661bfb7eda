/** A `<details>` that drops down over the page and closes like a menu. */
import type { Attachment } from 'svelte/attachments';

/** Closes it on Escape, returning the focus, and when the focus or a finger moves elsewhere. */
export const drop: Attachment<HTMLDetailsElement> = (details) => {
	const isOutside = (target: EventTarget | null) =>
		target instanceof Node && !details.contains(target);
	const onKey = (event: KeyboardEvent) => {
		if (event.key !== 'Escape' || !details.open) return;
		details.open = false;
		details.querySelector('summary')?.focus();
	};
	const onFocusOut = ({ relatedTarget }: FocusEvent) => {
		if (isOutside(relatedTarget)) details.open = false;
	};
	const onPointerDown = ({ target }: PointerEvent) => {
		if (isOutside(target)) details.open = false;
	};
	details.addEventListener('keydown', onKey);
	details.addEventListener('focusout', onFocusOut);
	document.addEventListener('pointerdown', onPointerDown);
	return () => {
		details.removeEventListener('keydown', onKey);
		details.removeEventListener('focusout', onFocusOut);
		document.removeEventListener('pointerdown', onPointerDown);
	};
};
