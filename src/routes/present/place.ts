/**
 * Inlined after the slides as a classic script: shows one slide at a time until the module script
 * has loaded. If that never loads, as in a sandboxed frame without CORS, this script goes on showing
 * slides with still pictures. With `?chapters=`, it removes the slides of all other chapters.
 */
import { showStep } from '#lib/engine/page/show-step.ts';
import { resolveStep } from '#lib/engine/stepper/address.ts';
import { commandOf, type Command } from './keys.ts';
import { chaptersAsked, readSlides } from './outline.ts';

const root = document.documentElement;
const slides = readSlides(document, chaptersAsked(location.search));
const ids: string[] = slides.map(({ id }) => id);
const elements = [...document.querySelectorAll<HTMLElement>('[data-slide]')].filter((element) => {
	const stays = ids.includes(element.id);
	if (!stays) element.remove();
	return stays;
});

elements.forEach((element, index) => {
	for (const number of element.querySelectorAll('[data-number]'))
		number.textContent = String(index + 1);
	for (const total of element.querySelectorAll('[data-total]'))
		total.textContent = String(elements.length);
});

function show(index: number): void {
	showStep(ids[Math.max(0, Math.min(ids.length - 1, index))], ids);
}

const now = () => elements.findIndex((element) => 'now' in element.dataset);
const asked = () =>
	ids.indexOf(resolveStep(location.hash, ids) ?? resolveStep(root.dataset.asked ?? '', ids) ?? '');

show(asked());
document.addEventListener('keydown', (event) => {
	if ('alive' in root.dataset) return;
	const command = commandOf(event);
	const leads: Partial<Record<Command, number>> = {
		next: now() + 1,
		back: now() - 1,
		first: 0,
		last: elements.length - 1
	};
	const to = command ? leads[command] : undefined;
	if (to === undefined) return;
	event.preventDefault();
	show(to);
});
window.addEventListener('hashchange', () => {
	if (!('alive' in root.dataset) && asked() >= 0) show(asked());
});
