import { setStyles } from './style';

/** Gives a frame the height of its content, in px; its own borders come on top. */
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
