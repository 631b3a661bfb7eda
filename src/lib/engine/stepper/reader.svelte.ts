/**
 * One reader on one page: the reading mode, the position (the Stepper), and the drivers for each
 * mode.
 */
import { showNear, showStep } from '#lib/engine/page/show-step.ts';
import { whenStill } from '#lib/engine/page/still.ts';
import { addressWriter, resolveMode, resolveStep, type Mode } from './address.ts';
import { keyDriver } from './keys.ts';
import { readDriver } from './read.ts';
import { scrollDriver, type ScrollDriver } from './scroll.ts';
import { Stepper } from './stepper.svelte.ts';
import type { OutlineChapter } from './outline.ts';

/**
 * Where a card comes to rest and where its step begins, in px from the top, as story.css sets them.
 */
function lines(): { rest: number; trigger: number } {
	const height = (name: string) =>
		document.querySelector<HTMLElement>(`[data-line=${name}]`)?.offsetHeight ?? 0;
	return { rest: height('rest'), trigger: height('trigger') };
}

/**
 * In scroll mode, how many steps either way are marked as near. The marks are renewed when the reader
 * stops; halfway to the last step marked, more are added.
 */
const NEAR = 6;

/** A step's id, and the progress within it (0–1). */
export interface Place {
	readonly step: string;
	readonly progress: number;
}

/** What the controls and explorers need from a reader; a frame with one chart has only this. */
export type StepReader = Pick<Reader, 'stepper' | 'mode' | 'hasClock'>;

export class Reader {
	readonly stepper: Stepper;
	readonly outline: OutlineChapter[];
	mode: Mode = $state('scroll');
	#scroll: ScrollDriver;
	#elements: HTMLElement[];
	/** Where the reader is, as the bar shows it: while the page scrolls, where it last rested. */
	place: Place = $state.raw({ step: '', progress: 1 });
	/** The page has rested before it is called in `scroll`, so it need not wait long. */
	#writeAddress = addressWriter(50);
	/** The step that the address was last written for. */
	#addressed: string | undefined;
	/** The mode and step that the page's marks are for; null before the first. */
	#marked: { mode: Mode; index: number } | null = null;
	#reflectWhenStill = whenStill(() => {
		if (this.mode === 'scroll') this.#reflect();
	});
	/** Stops the current mode's driver, other than scrolling. */
	#stop: (() => void) | undefined;
	/** Only a mode the reader chose goes into the address. */
	#chosen: Mode | null;

	/** `asked`: the step to start at if the address has no fragment. */
	constructor(outline: OutlineChapter[], elements: HTMLElement[], asked = '') {
		this.outline = outline;
		this.#elements = elements;
		const steps = outline.flatMap((chapter) => chapter.steps);
		const ids = steps.map((step) => step.id);
		const first = resolveStep(location.hash, ids) ?? resolveStep(asked, ids);
		this.stepper = new Stepper(ids, first ?? undefined);
		this.place = { step: this.stepper.step, progress: 1 };
		// An address that leads elsewhere in the page, such as to a source, stays as it is.
		if (!first && document.getElementById(location.hash.slice(1)))
			this.#addressed = this.stepper.step;
		this.#chosen = resolveMode(location.search);
		const clocks = new Set(steps.filter((step) => step.clock).map((step) => step.id));
		this.#scroll = scrollDriver({
			stepper: this.stepper,
			elements,
			lines,
			hasClock: (step) => clocks.has(step)
		});
		this.hasClock = (step) => clocks.has(step);
	}

	/** Whether a step has a clock, driven by its progress. */
	readonly hasClock: (step: string) => boolean;

	/** Switches to a mode, at the Stepper's current step. */
	start(mode: Mode): void {
		this.mode = mode;
		document.documentElement.dataset.mode = mode;
		this.#stop?.();
		this.#stop = undefined;
		this.#scroll.stop();
		const { step } = this.stepper;
		if (mode === 'scroll') {
			if (this.stepper.index > 0) this.#scroll.show(step);
			this.#scroll.start();
		} else {
			this.stepper.go(step);
			if (mode === 'read' && this.stepper.index > 0) this.#bring(step);
			this.#stop =
				mode === 'step' ? keyDriver(this.stepper) : readDriver(this.stepper, this.#elements);
		}
		// In `read` the browser can restore the scroll position; elsewhere the step does.
		history.scrollRestoration = mode === 'read' ? 'auto' : 'manual';
	}

	/** Changes the mode, keeps the step, and records the choice in the address. */
	choose(mode: Mode): void {
		this.#chosen = mode;
		this.start(mode);
		this.#writeAddress(this.#fragment(), mode);
	}

	/** Goes to a step, whatever the mode. */
	goTo(step: string): void {
		if (this.mode === 'scroll') {
			this.#scroll.show(step);
			this.#reflect();
		} else {
			this.stepper.go(step);
			if (this.mode === 'read') this.#bring(step);
			else this.#top();
		}
	}

	/** Follows a changed address: a link within the page, Back, or one typed in. */
	follow(fragment: string): void {
		const step = resolveStep(fragment, this.stepper.steps);
		// Even to the current step: Back may return there from a source at the end of the page.
		if (step) this.goTo(step);
		else {
			this.#addressed = this.stepper.step;
			document.getElementById(fragment.slice(1))?.scrollIntoView();
		}
	}

	/** Starts keeping the address, the bar and the page's step marks up to date. */
	observe(): void {
		$effect.root(() => {
			$effect(() => this.#follow());
		});
	}

	/**
	 * While the page scrolls, little but the Stage changes, as anything else can delay a frame: step marks
	 * are only added, and only when the reader is halfway to the last step marked.
	 */
	#follow(): void {
		const { step, progress, index } = this.stepper;
		const { mode } = this;
		if (mode === 'scroll' && this.#marked?.mode === mode) {
			this.#reflectWhenStill();
			// The new scene is drawn first.
			if (Math.abs(index - this.#marked.index) >= NEAR / 2)
				requestAnimationFrame(() => setTimeout(() => this.#markNear()));
		} else if (mode === this.#marked?.mode && index === this.#marked.index)
			this.place = { step, progress };
		else this.#reflect();
	}

	#reflect(): void {
		const { step, progress } = this.stepper;
		this.place = { step, progress };
		// A clock alone does not change it: a source that was linked to keeps its address for Back.
		if (step !== this.#addressed) this.#writeAddress(this.#fragment());
		this.#addressed = step;
		this.#mark();
		// In `step` every card starts at the top, however far down the last one was read.
		if (this.mode === 'step') this.#top();
	}

	#mark(): void {
		const { step, steps, index } = this.stepper;
		this.#marked = { mode: this.mode, index };
		showStep(step, steps, this.mode === 'scroll' ? NEAR : 1);
	}

	#markNear(): void {
		const { step, steps, index } = this.stepper;
		this.#marked = { mode: this.mode, index };
		showNear(step, steps, NEAR);
	}

	#top(): void {
		window.scrollTo({ top: 0, behavior: 'instant' });
	}

	/** The address of the current state, for sharing. */
	get address(): string {
		const url = new URL(location.href);
		url.hash = this.#fragment() ?? '';
		return url.href;
	}

	#fragment(): string | null {
		return this.stepper.index > 0 ? this.stepper.step : null;
	}

	#bring(step: string): void {
		this.#elements.find((element) => element.id === step)?.scrollIntoView();
	}
}
