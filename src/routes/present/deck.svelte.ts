/** The deck in one window: the current slide, and whether the screen is covered. */
import { Stepper } from '#lib/engine/stepper/stepper.svelte.ts';
import type { Slide } from './slides.ts';

/** The colour covering the slide, or null. */
export type Shade = 'black' | 'white' | null;

export class Deck {
	readonly slides: Slide[];
	/** Drives the field, as on the story page. To navigate, use the deck, not the stepper. */
	readonly stepper: Stepper;
	shade: Shade = $state(null);

	/** `slides`: at least one; `id`: the slide to start at, by default the first. */
	constructor(slides: Slide[], id?: string) {
		this.slides = slides;
		this.stepper = new Stepper(
			slides.map((slide) => slide.id),
			id
		);
	}

	/** The current slide's index in this deck, from 0. */
	get index(): number {
		return this.stepper.index;
	}

	/** The current slide. Throws a RangeError if the deck has no slides. */
	get slide(): Slide {
		const slide = this.slides[this.index];
		if (!slide) throw new RangeError('the deck has no slides');
		return slide;
	}

	/** Goes to a slide and uncovers it. Ignores an id that is not in this deck. */
	go(id: string): void {
		if (!this.stepper.steps.includes(id)) return;
		this.stepper.go(id);
		this.shade = null;
	}

	/** Goes to the slide at an index (from 0); an index past either end goes to that end. */
	goTo(index: number): void {
		const { steps } = this.stepper;
		this.go(steps[Math.max(0, Math.min(steps.length - 1, index))] ?? '');
	}

	/** Goes one slide forward (1) or back (-1) and uncovers it; stops at either end. */
	move(by: 1 | -1): void {
		this.go(this.stepper.steps[this.index + by] ?? this.stepper.step);
	}

	/** Covers the slide, or uncovers it if it already has this cover. */
	cover(shade: 'black' | 'white'): void {
		this.shade = this.shade === shade ? null : shade;
	}
}
