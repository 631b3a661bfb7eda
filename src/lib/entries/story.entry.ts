/** What moves on the story's page. Where it fails, the page stays what it is without it: `read`. */
import { mount } from 'svelte';
import { claimPanel } from '$lib/evidence/panel';
import { Pointing } from '$lib/field/pointing.svelte';
import Stage from '$lib/field/Stage.svelte';
import Explorer from '$lib/figure/Explorer.svelte';
import type { Mode } from '$lib/stepper/address';
import { swipeDriver } from '$lib/stepper/swipe';
import Bar from '$lib/story/Bar.svelte';
import Controls from '$lib/story/Controls.svelte';
import { readOutline } from '$lib/story/outline';
import { Reader } from '$lib/story/reader.svelte';

const root = document.documentElement;

/** A place in the page for what will move in it. */
function place(name: string): HTMLElement {
	const found = document.querySelector<HTMLElement>(`[data-place=${name}]`);
	if (!found) throw new Error(`the page has no [data-place=${name}]`);
	return found;
}

/** Lets the browser answer the reader before the next piece of work. */
const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** In pieces, none of which keeps a slow phone from answering a finger. */
async function start(): Promise<void> {
	const outline = readOutline(document);
	const steps = [...document.querySelectorAll<HTMLElement>('[data-step]')];
	const reader = new Reader(outline, steps);
	const pointing = new Pointing();
	const { stepper } = reader;

	await pause();
	place('bar').replaceChildren();
	mount(Bar, { target: place('bar'), props: { outline, reader } });
	mount(Controls, { target: place('controls'), props: { reader } });

	await pause();
	mount(Stage, { target: place('stage'), props: { stepper, pointing } });
	swipeDriver(stepper, place('chapters'), () => reader.mode === 'step');
	swipeDriver(stepper, place('stage'), () => reader.mode === 'step');

	await pause();
	reader.start(root.dataset.mode as Mode);
	reader.observe();
	window.addEventListener('hashchange', () => reader.follow(location.hash));
	root.dataset.alive = '';
	claimPanel();

	for (const target of document.querySelectorAll<HTMLElement>('[data-explore]')) {
		await pause();
		mount(Explorer, { target, props: { target, reader, pointing } });
	}
}

start().catch((error: unknown) => {
	root.dataset.mode = 'read';
	throw error;
});
