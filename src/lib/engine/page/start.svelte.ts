/** Starts a story's page in short pieces, so that a slow phone stays responsive. */
import { mount } from 'svelte';
import type { Charts } from '#lib/engine/stage/charts.svelte.ts';
import { Pointing } from '#lib/engine/stage/pointing.svelte.ts';
import Stage from '#lib/engine/stage/Stage.svelte';
import DotNavigator from '#lib/engine/figure/DotNavigator.svelte';
import Hear from '#lib/engine/sound/Hear.svelte';
import { heardCharts } from '#lib/engine/sound/page-sounds.ts';
import type { Mode } from '#lib/engine/stepper/address.ts';
import { swipeDriver } from '#lib/engine/stepper/swipe.ts';
import Controls from './Controls.svelte';
import { fallBack } from './fault.ts';
import { find } from './find.ts';
import { onFirstUse } from './first-use.ts';
import { layOutSkipped } from './lay-out.ts';
import { readOutline, type OutlineChapter } from '#lib/engine/stepper/outline.ts';
import { Reader } from '#lib/engine/stepper/reader.svelte.ts';
import { watchSmall } from './small.ts';

/** Yields to the browser before the next piece of work. */
const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

function giveUp(error: unknown): never {
	fallBack();
	throw error;
}

/** What a page adds to a story. */
export interface Extras {
	/** Mounts the page's own bar in `target`, which is empty. */
	mountBar?: (target: HTMLElement, outline: OutlineChapter[], reader: Reader) => void;
	/** Whether to switch to `read` when the window becomes too small for the other modes. */
	small?: boolean;
	/** Called as soon as the reader can navigate. */
	onalive?: (reader: Reader) => void;
}

async function start(charts: Charts, { mountBar, small, onalive }: Extras): Promise<void> {
	const root = document.documentElement;
	const outline = readOutline(document);
	const steps = [...document.querySelectorAll<HTMLElement>('[data-step]')];
	const reader = new Reader(outline, steps, root.dataset.asked);
	const pointing = new Pointing();
	const { stepper } = reader;

	if (mountBar) {
		await pause();
		find('[data-place=bar]').replaceChildren();
		mountBar(find('[data-place=bar]'), outline, reader);
	}

	await pause();
	mount(Controls, { target: find('[data-place=controls]'), props: { reader } });

	await pause();
	const onmissing = () => void charts.load().catch(giveUp);
	mount(Stage, {
		target: find('[data-place=stage]'),
		props: { charts, stepper, pointing, onmissing }
	});
	swipeDriver(stepper, find('[data-place=chapters]'), () => reader.mode === 'step');
	swipeDriver(stepper, find('[data-place=stage]'), () => reader.mode === 'step');

	await pause();
	reader.start(root.dataset.mode as Mode);
	reader.observe();
	if (small) watchSmall(reader);
	window.addEventListener('hashchange', () => reader.follow(location.hash));
	// In `read` there is no Stage to load the charts, and a finger on a figure's dot should find them.
	onFirstUse(() => {
		if (reader.mode === 'read') charts.load().catch(() => undefined);
	});
	root.dataset.alive = '';
	layOutSkipped();
	onalive?.(reader);

	for (const target of document.querySelectorAll<HTMLElement>('[data-explore]')) {
		await pause();
		mount(DotNavigator, { target, props: { target, charts, reader, pointing } });
	}
	for (const { target, ...props } of heardCharts())
		mount(Hear, { target, props: { charts, ...props } });
}

/**
 * Mounts the interactive parts; the page's own marks give the initial mode and step. If it fails,
 * the page falls back to `read`, as without a script, and the error is rethrown.
 */
export function startPage(charts: Charts, extras: Extras = {}): void {
	start(charts, extras).catch(giveUp);
}
