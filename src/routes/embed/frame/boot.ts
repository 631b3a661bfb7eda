/**
 * Inlined at the top of every frame's page, as a classic script: in a sandboxed frame from a server
 * without CORS headers, it is all that runs. Its `data-frame` is the chart's id, `story` or
 * `present`.
 */
import { fallBack, onFault } from '#lib/engine/page/fault.ts';
import { resolveMode } from '#lib/engine/stepper/address.ts';
import { tellHeights } from './heights.ts';
import { look } from './apply-options.ts';

const root = document.documentElement;
const frame = document.currentScript?.dataset.frame ?? '';
const options = look(root);

if (frame === 'story') {
	// It scrolls only if the host drives it: see drive.ts.
	root.dataset.mode = 'step';
	/** A step fills the frame, so only the flat story has a height to report. */
	const flat = () => {
		root.dataset.mode = 'read';
		tellHeights(frame);
	};
	if (options.still || resolveMode(location.search) === 'read') flat();
	else
		onFault(() => {
			fallBack();
			flat();
		});
} else if (frame !== 'present') {
	// One step at a time; a still picture with no step requested shows its description instead.
	// Slides fill their frame, so they have no height to report.
	if (!options.still || options.step) root.dataset.live = '';
	tellHeights(frame);
}
