/**
 * `/embed.js`: what a page with frames of ours needs, once, however many they are and whenever
 * they come. It gives each the height of its content, and lets the page's scrolling drive a
 * story. A classic script without settings, that says nothing and keeps nothing.
 *
 * The heights are @newswire/frames' protocol, not its code: that listens once for each frame for
 * good, trusts any height, and could only be checked by keeping messages from the page's own
 * listeners.
 */
import { readMessage } from './messages';
import { framesHome, ourFrames, senderOf } from './sender';
import { size } from './size';
import { drive, follow, isDriven, lead, prepare, prune, refit, stretch } from './story';

/** Starts, once for each address that the script is loaded from. */
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

	/** Those that were there before may have spoken before; those to come will. */
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

const script = document.currentScript;
if (script instanceof HTMLScriptElement && script.src) start(framesHome(script.src));
