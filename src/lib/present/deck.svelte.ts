/** The deck in one window: which slide it is at, and whether the screen is covered. */
import { Stepper } from '$lib/stepper/stepper.svelte';
import type { Slide } from './slides';

/** What covers the slide; null where nothing does. */
export type Shade = 'black' | 'white' | null;

export class Deck {
	readonly slides: Slide[];
	/** Drives the field, as on the story's page. Tell the deck, not the stepper, where to go. */
	readonly stepper: Stepper;
	shade: Shade = $state(null);

	/** `slides`: at least one; `id`: the slide to begin at, by default the first. */
	constructor(slides: Slide[], id?: string) {
		this.slides = slides;
		this.stepper = new Stepper(
			slides.map((slide) => slide.id),
			id
		);
	}

	/** The slide's place in this deck, from 0. */
	get index(): number {
		return this.stepper.index;
	}

	/** The slide the deck is at. Throws a RangeError where the deck has none. */
	get slide(): Slide {
		const slide = this.slides[this.index];
		if (!slide) throw new RangeError('a deck without slides');
		return slide;
	}

	/** Goes to a slide and uncovers it. An id that this deck has not changes nothing. */
	go(id: string): void {
		if (!this.stepper.steps.includes(id)) return;
		this.stepper.go(id);
		this.shade = null;
	}

	/** One slide on, or back (-1), uncovered; stays at the ends. */
	move(by: 1 | -1): void {
		this.go(this.stepper.steps[this.index + by] ?? this.stepper.step);
	}

	/** Covers the slide; where it is covered so already, uncovers it. */
	cover(shade: 'black' | 'white'): void {
		this.shade = this.shade === shade ? null : shade;
	}
}
