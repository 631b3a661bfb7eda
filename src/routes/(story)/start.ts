/** Starts the story page, with its bar. */
import { mount } from 'svelte';
import { startPage } from '#lib/engine/page/start.svelte.ts';
import type { Charts } from '#lib/engine/stage/charts.svelte.ts';
import type { Reader } from '#lib/engine/stepper/reader.svelte.ts';
import Bar from './Bar.svelte';

/** Calls `onalive` as soon as the reader can navigate. */
export function startStory(charts: Charts, onalive: (reader: Reader) => void): void {
	/** Set only in a frame on another site. */
	const home = document.querySelector<HTMLAnchorElement>('[data-place=bar] .home')?.href;
	startPage(charts, {
		mountBar: (target, outline, reader) =>
			mount(Bar, { target, props: { charts, outline, reader, home } }),
		small: !home,
		onalive
	});
}
