/**
 * `/embed.js`: the script for pages that embed our frames. One copy is enough, however many frames
 * there are and whenever they are added. It gives each frame the height of its content, and lets
 * the page's scrolling drive a story. A classic script without settings that logs and stores
 * nothing.
 *
 * Heights follow the @newswire/frames protocol but not its code, which adds a permanent listener
 * per frame and trusts any height, and could be checked only by withholding messages from the
 * page's own listeners.
 */
import { readMessage } from './messages.ts';
import { framesHome, ourFrames, senderOf } from './sender.ts';
import { drive, follow, isDriven, lead, prepare, prune, refit, stretch } from './story.ts';
import { setStyles } from './wrapper.ts';

/** Starts, once per address the script is loaded from. */
function start(home: string): void {
	const mark = `358-days ${home}`;
	if (mark in window) return;
	Object.defineProperty(window, mark, { value: true });

	const seen = new WeakSet<HTMLIFrameElement>();
	let waiting = false;

	window.addEventListener('message', (event) => {
		const said = readMessage(event.data);
		const frame = said && senderOf(event, home);
		if (!frame) return;
		if (said.type === 'hello') {
			if (said.mode === 'story') drive(frame);
		} else if (said.type === 'length') stretch(frame, said.px);
		else if (said.type === 'goto') lead(frame, said.px);
		else if (!isDriven(frame)) size(frame, said.px);
	});

	/**
	 * Frames already there may have reported their height before this script ran, so ask again; new
	 * frames will report it themselves.
	 */
	function look(): void {
		prune();
		for (const frame of ourFrames(home)) {
			if (seen.has(frame)) continue;
			seen.add(frame);
			if (frame.src.startsWith(`${home}story/`)) prepare(frame);
			frame.contentWindow?.postMessage({ sentinel: 'amp', type: 'frames-init' }, '*');
		}
	}

	function soon(): void {
		if (waiting) return;
		waiting = true;
		requestAnimationFrame(() => {
			waiting = false;
			follow();
		});
	}

	look();
	new MutationObserver(look).observe(document, {
		attributeFilter: ['src'],
		childList: true,
		subtree: true
	});
	window.addEventListener('scroll', soon, { passive: true });
	window.addEventListener('resize', refit);
}

/** Sets a frame to the height of its content, in px, plus its borders. */
function size(frame: HTMLIFrameElement, px: number): void {
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

const script = document.currentScript;
if (script instanceof HTMLScriptElement && script.src) start(framesHome(script.src));
