/** Makes a chart's embed interactive: its dots move, and keys and swipes change the step. */
import { mount } from 'svelte';
import type { BoundChart } from '#lib/engine/chart.ts';
import { Charts } from '#lib/engine/stage/charts.svelte.ts';
import { Pointing } from '#lib/engine/stage/pointing.svelte.ts';
import Stage from '#lib/engine/stage/Stage.svelte';
import DotNavigator from '#lib/engine/figure/DotNavigator.svelte';
import Hear from '#lib/engine/sound/Hear.svelte';
import { heardCharts } from '#lib/engine/sound/page-sounds.ts';
import { find } from '#lib/engine/page/find.ts';
import { showStep } from '#lib/engine/page/show-step.ts';
import { keyDriver } from '#lib/engine/stepper/keys.ts';
import { Stepper } from '#lib/engine/stepper/stepper.svelte.ts';
import { swipeDriver } from '#lib/engine/stepper/swipe.ts';
import Controls from '#lib/engine/page/Controls.svelte';

/**
 * Takes over from place.ts, at the step it shows. The page's pictures stay until the reader does
 * anything: only then does the chart load, in the worker or else by `load`.
 */
export function comeAlive(load: () => Promise<BoundChart>): void {
	const charts = new Charts([], async () => [await load()]);
	const root = document.documentElement;
	const steps = [...document.querySelectorAll<HTMLElement>('[data-step]')];
	const [stage, controls, explorer] = [
		find('[data-place=stage]'),
		find('[data-place=controls]'),
		find('[data-explore]')
	];
	const clocks = new Set(steps.filter((step) => 'clock' in step.dataset).map(({ id }) => id));
	const stepper = new Stepper(
		steps.map(({ id }) => id),
		steps.find((step) => 'now' in step.dataset)?.id
	);
	const pointing = new Pointing();
	const reader = {
		mode: 'step' as const,
		stepper,
		hasClock: (step: string) => clocks.has(step)
	};

	mount(Stage, {
		target: stage,
		props: {
			...{ charts, stepper, pointing },
			// If that fails too, the pictures come back, and still change with the step.
			onmissing: () => void charts.load().catch(() => delete stage.dataset.taken),
			ondrawn: () => (stage.dataset.taken = '')
		}
	});
	controls.replaceChildren();
	mount(Controls, { target: controls, props: { reader } });
	mount(DotNavigator, { target: explorer, props: { target: explorer, charts, reader, pointing } });
	for (const { target, ...props } of heardCharts())
		mount(Hear, { target, props: { charts, ...props } });
	keyDriver(stepper);
	for (const place of [stage, find('[data-place=cards]')]) swipeDriver(stepper, place, () => true);
	$effect.root(() => {
		$effect(() => showStep(stepper.step));
	});
	root.dataset.alive = '';
}
