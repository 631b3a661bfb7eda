/** Brings the story's page to life, in pieces none of which keeps a slow phone from answering. */
import { mount } from 'svelte';
import { Pointing } from '$lib/field/pointing.svelte';
import Stage from '$lib/field/Stage.svelte';
import Explorer from '$lib/figure/Explorer.svelte';
import Hear from '$lib/sound/Hear.svelte';
import { heardCharts } from '$lib/sound/place';
import type { Mode } from '$lib/stepper/address';
import { swipeDriver } from '$lib/stepper/swipe';
import Bar from './Bar.svelte';
import Controls from './Controls.svelte';
import { layOutUnseen } from './lay-out';
import { readOutline } from './outline';
import { Reader } from './reader.svelte';
import { watchSmall } from './small';

/** A place in the page for what will move in it. */
function place(name: string): HTMLElement {
	const found = document.querySelector<HTMLElement>(`[data-place=${name}]`);
	if (!found) throw new Error(`the page has no [data-place=${name}]`);
	return found;
}

/** Lets the browser answer the reader before the next piece of work. */
const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

async function start(onalive: (reader: Reader) => void): Promise<void> {
	const root = document.documentElement;
	const outline = readOutline(document);
	const steps = [...document.querySelectorAll<HTMLElement>('[data-step]')];
	const reader = new Reader(outline, steps, root.dataset.asked);
	const pointing = new Pointing();
	const { stepper } = reader;
	const home = document.querySelector<HTMLAnchorElement>('[data-place=bar] .home')?.href;

	await pause();
	place('bar').replaceChildren();
	mount(Bar, { target: place('bar'), props: { outline, reader, home } });

	await pause();
	mount(Controls, { target: place('controls'), props: { reader } });

	await pause();
	mount(Stage, { target: place('stage'), props: { stepper, pointing } });
	swipeDriver(stepper, place('chapters'), () => reader.mode === 'step');
	swipeDriver(stepper, place('stage'), () => reader.mode === 'step');

	await pause();
	reader.start(root.dataset.mode as Mode);
	reader.observe();
	if (!home) watchSmall(reader);
	window.addEventListener('hashchange', () => reader.follow(location.hash));
	root.dataset.alive = '';
	layOutUnseen();
	onalive(reader);

	for (const target of document.querySelectorAll<HTMLElement>('[data-explore]')) {
		await pause();
		mount(Explorer, { target, props: { target, reader, pointing } });
	}
	for (const { target, ...props } of heardCharts()) mount(Hear, { target, props });
}

/**
 * Mounts what moves; the page's own marks say the mode and the step to begin with. `onalive` is
 * called as soon as the reader can go about. A failure is thrown where it is heard, and leaves the
 * page what it is without a script: `read`.
 */
export function startStory(onalive: (reader: Reader) => void): void {
	start(onalive).catch((error: unknown) => {
		const { dataset } = document.documentElement;
		dataset.mode = 'read';
		dataset.fault = '';
		throw error;
	});
}
