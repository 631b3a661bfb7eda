/**
 * Inlined after the chapters: in `step`, shows the step named in the address, or requested by a
 * frame's query, before any script has loaded. reader.svelte.ts then keeps the same marks.
 */
import { showStep, stepsInPage } from './show-step.ts';

const { asked } = document.documentElement.dataset;
const steps = stepsInPage();
const step = [location.hash.slice(1), asked].find((id) => id && steps.includes(id));
if (step) showStep(step, steps);
