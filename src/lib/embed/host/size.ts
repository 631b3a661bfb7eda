import { setStyles } from './style.ts';

/** Sets a frame to the height of its content, in px, plus its borders. */
export function size(frame: HTMLIFrameElement, px: number): void {
	const borders =
		getComputedStyle(frame).boxSizing === 'border-box'
			? frame.offsetHeight - frame.clientHeight
			: 0;
	setStyles(frame, {
		height: `${px + borders}px`,
		'min-height': '0',
		'max-height': 'none'
	});
}
