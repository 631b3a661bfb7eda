/**
 * Inlined at the top of every frame's page, as a classic script: in a sandboxed frame of a server
 * that sends no CORS header it is all that runs. Its own `data-frame` is the chart's id, `story` or `present`.
 */
import { resolveMode } from '$lib/stepper/address';
import { tellHeights } from './heights';
import { look } from './look';

const root = document.documentElement;
const frame = document.currentScript?.dataset.frame ?? '';
const options = look(root);

if (frame === 'story') {
	// Its own scrolling only where the host drives it: see drive.ts.
	root.dataset.mode = 'step';
	/** A step is as high as the frame: only the whole has a height of its own. */
	const flat = () => {
		root.dataset.mode = 'read';
		tellHeights(frame);
	};
	if (options.still || resolveMode(location.search) === 'read') flat();
	else {
		// The story's script does not come: the page that needs none is still all there.
		const onError = (event: Event) => {
			const damaged = event instanceof ErrorEvent && event.filename.includes('/_app/immutable/');
			if (!damaged && !(event.target instanceof HTMLScriptElement)) return;
			if ('alive' in root.dataset || 'fault' in root.dataset) return;
			root.dataset.fault = '';
			flat();
		};
		window.addEventListener('error', onError, { capture: true });
	}
} else if (frame !== 'present') {
	// One step at a time; a still picture that no step was asked for shows its description instead.
	// Slides are as high as their frame: they have no height to tell.
	if (!options.still || options.step) root.dataset.live = '';
	tellHeights(frame);
}
