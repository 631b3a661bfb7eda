/**
 * One reader on one page: how they read (the mode) and where they are (the Stepper), and the
 * drivers that belong to each mode.
 */
import { addressWriter, resolveMode, resolveStep, type Mode } from '$lib/stepper/address';
import { chapterOf } from '$lib/stepper/chapter';
import { keyDriver } from '$lib/stepper/keys';
import { readDriver } from '$lib/stepper/read';
import { scrollDriver, type ScrollDriver } from '$lib/stepper/scroll';
import { Stepper } from '$lib/stepper/stepper.svelte';
import type { OutlineChapter } from './outline';

/** Where a card rests and where its step begins, in px from the top: story.css says where. */
function lines(): { rest: number; trigger: number } {
	const height = (name: string) =>
		document.querySelector<HTMLElement>(`[data-line=${name}]`)?.offsetHeight ?? 0;
	return { rest: height('rest'), trigger: height('trigger') };
}

/** What the controls and explorers ask of a reader; a frame with one chart has no more than that. */
export type StepReader = Pick<Reader, 'stepper' | 'mode' | 'hasClock'>;

export class Reader {
	readonly stepper: Stepper;
	readonly outline: OutlineChapter[];
	mode: Mode = $state('scroll');
	#scroll: ScrollDriver;
	#elements: HTMLElement[];
	/** The links in titles, each with its step's place among all. */
	#titleLinks: { link: HTMLAnchorElement; at: number }[];
	#writeAddress = addressWriter();
	/** Ends what drives the stepper in the present mode, besides scrolling. */
	#stop: (() => void) | undefined;
	/** Only a mode that the reader chose stands in the address. */
	#chosen: Mode | null;

	/** `asked`: the step to begin at where the address's fragment names none. */
	constructor(outline: OutlineChapter[], elements: HTMLElement[], asked = '') {
		this.outline = outline;
		this.#elements = elements;
		this.#titleLinks = elements.flatMap((element, at) =>
			[...element.querySelectorAll<HTMLAnchorElement>(':is(h1, h2) a')].map((link) => ({
				link,
				at
			}))
		);
		const steps = outline.flatMap((chapter) => chapter.steps);
		const ids = steps.map((step) => step.id);
		const first = resolveStep(location.hash, ids) ?? resolveStep(asked, ids);
		this.stepper = new Stepper(ids, first ?? undefined);
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

	/** Whether a step's progress is its clock. */
	readonly hasClock: (step: string) => boolean;

	/** Takes up reading in a mode, at the step the stepper is at. */
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
		// The browser finds a place on a page laid out once; where cards rest, the step does.
		history.scrollRestoration = mode === 'read' ? 'auto' : 'manual';
	}

	/** Changes the mode, keeps the step, and puts the choice into the address. */
	choose(mode: Mode): void {
		this.#chosen = mode;
		this.start(mode);
		this.#writeAddress(this.#fragment(), mode);
	}

	/** Goes to a step in whatever mode the reader is in. */
	goTo(step: string): void {
		if (this.mode === 'scroll') this.#scroll.show(step);
		else {
			this.stepper.go(step);
			if (this.mode === 'read') this.#bring(step);
			else this.#top();
		}
	}

	/** Follows a changed address: a link within the page, Back, or one typed in. */
	follow(fragment: string): void {
		const step = resolveStep(fragment, this.stepper.steps);
		// Also to the step one is at: Back leads there from a source at the page's end.
		if (step) this.goTo(step);
		else document.getElementById(fragment.slice(1))?.scrollIntoView();
	}

	/** From now on, keeps the address and the page's own marks of the step up to date. */
	observe(): void {
		$effect.root(() => {
			$effect(() => this.#reflect());
		});
	}

	#reflect(): void {
		const { mode } = this;
		this.#writeAddress(this.#fragment());
		// A phone that scrolls has the new scene to draw first, in a frame of its own.
		if (mode === 'scroll') requestAnimationFrame(() => setTimeout(() => this.#mark()));
		else this.#mark();
		// In `step` every card begins where the page does, however far down the last one was read.
		if (mode === 'step') this.#top();
	}

	/** Marks the reader's place in the page. */
	#mark(): void {
		const { step, index } = this.stepper;
		this.#elements.forEach((element, i) => {
			element.toggleAttribute('data-now', i === index);
			element.toggleAttribute('data-near', Math.abs(i - index) <= 1);
		});
		// In `step` a title that is not seen is still read out: no key should stop at a link in it.
		for (const { link, at } of this.#titleLinks)
			link.tabIndex = this.mode === 'step' && at !== index ? -1 : 0;
		for (const chapter of document.querySelectorAll<HTMLElement>('[data-chapter]'))
			chapter.toggleAttribute('data-now', chapter.dataset.chapter === chapterOf(step));
	}

	#top(): void {
		window.scrollTo({ top: 0, behavior: 'instant' });
	}

	/** The address of the current state, to be shared. */
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
