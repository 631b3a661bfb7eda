/**
 * Inlined after a chart, as a classic script: shows the requested step, and moves forward and back
 * with the buttons, without animation. If the module script loads, it takes over: see
 * alive.svelte.ts.
 */
import { showStep } from '#lib/engine/page/show-step.ts';

const root = document.documentElement;
const steps = [...document.querySelectorAll<HTMLElement>('[data-step]')];
const controls = document.querySelector('[data-place=controls]');
const [back, next] = controls?.querySelectorAll('button') ?? [];
const place = controls?.querySelector('p');
const { asked } = root.dataset;

const now = () => steps.findIndex((step) => 'now' in step.dataset);

function show(index: number): void {
	const step = steps[index];
	if (!step) return;
	showStep(step.id);
	back?.setAttribute('aria-disabled', String(index === 0));
	next?.setAttribute('aria-disabled', String(index === steps.length - 1));
	if (place) place.textContent = `${index + 1} / ${steps.length}`;
}

if (asked) {
	const index = steps.findIndex((step) => step.id === asked);
	if (index < 0) console.warn(`358 days: step=${asked} is ignored: no such step in this chart`);
	else show(index);
}
if (!('static' in root.dataset))
	controls?.addEventListener('click', ({ target }) => {
		if ('alive' in root.dataset || !(target instanceof HTMLButtonElement)) return;
		show(now() + (target === next ? 1 : -1));
	});
