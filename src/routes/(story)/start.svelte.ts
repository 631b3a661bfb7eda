/** Starts the story page in short pieces, so that a slow phone stays responsive. */
import { mount } from 'svelte';
import type { Charts } from '#lib/engine/stage/charts.svelte.ts';
import { Pointing } from '#lib/engine/stage/pointing.svelte.ts';
import Stage from '#lib/engine/stage/Stage.svelte';
import DotNavigator from '#lib/engine/figure/DotNavigator.svelte';
import Hear from '#lib/engine/sound/Hear.svelte';
import { heardCharts } from '#lib/engine/sound/page-sounds.ts';
import { fallBack } from '#lib/engine/page/fault.ts';
import type { Mode } from '#lib/engine/stepper/address.ts';
import { swipeDriver } from '#lib/engine/stepper/swipe.ts';
import Bar from './Bar.svelte';
import Controls from './Controls.svelte';
import { layOutUnseen } from './lay-out.ts';
import { readOutline } from '#lib/engine/stepper/outline.ts';
import { Reader } from '#lib/engine/stepper/reader.svelte.ts';
import { watchSmall } from './small.ts';

/** The element that a component is mounted in. Throws an Error where the page has none. */
function place(name: string): HTMLElement {
	const found = document.querySelector<HTMLElement>(`[data-place=${name}]`);
	if (!found) throw new Error(`the page has no [data-place=${name}]`);
	return found;
}

/** Yields to the browser before the next piece of work. */
const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** What a reader does first, however they read. */
const USES = ['scroll', 'wheel', 'touchstart', 'pointerdown', 'pointermove', 'keydown', 'focusin'];

/** Loads the other charts as soon as the reader does anything, or is taken to one of them. */
function loadWhenUsed(charts: Charts, { stepper }: Reader): void {
	const load = () => void charts.load().catch(giveUp);
	for (const use of USES)
		window.addEventListener(use, load, { once: true, passive: true, capture: true });
	$effect.root(() => {
		$effect(() => {
			if (!charts.has(stepper.step)) load();
		});
	});
}

function giveUp(error: unknown): never {
	fallBack();
	throw error;
}

async function start(charts: Charts, onalive: (reader: Reader) => void): Promise<void> {
	const root = document.documentElement;
	const outline = readOutline(document);
	const steps = [...document.querySelectorAll<HTMLElement>('[data-step]')];
	const reader = new Reader(outline, steps, root.dataset.asked);
	const pointing = new Pointing();
	const { stepper } = reader;
	if (!charts.has(stepper.step)) await charts.load();
	const home = document.querySelector<HTMLAnchorElement>('[data-place=bar] .home')?.href;

	await pause();
	place('bar').replaceChildren();
	mount(Bar, { target: place('bar'), props: { charts, outline, reader, home } });

	await pause();
	mount(Controls, { target: place('controls'), props: { reader } });

	await pause();
	mount(Stage, { target: place('stage'), props: { charts, stepper, pointing } });
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
	loadWhenUsed(charts, reader);

	for (const target of document.querySelectorAll<HTMLElement>('[data-explore]')) {
		await pause();
		mount(DotNavigator, { target, props: { target, charts, reader, pointing } });
	}
	for (const { target, ...props } of heardCharts())
		mount(Hear, { target, props: { charts, ...props } });
}

/**
 * Mounts the interactive parts; the page's own marks give the initial mode and step. Calls
 * `onalive` as soon as the reader can navigate. If it fails, the page falls back to `read`, as
 * without a script, and the error is rethrown.
 */
export function startStory(charts: Charts, onalive: (reader: Reader) => void): void {
	start(charts, onalive).catch(giveUp);
}
