/** A scene's words, as the markup that is written on the Stage. */
import type { Label, LegendItem, Rule, Scene } from '#lib/engine/scene.ts';
import { labelsMarkup, rulesMarkup } from './markup.ts';

/** How many labels or rules are written in one frame while the page scrolls. */
const PIECE = 8;

/**
 * The markup of what was there in the step before, and of what arrives, in pieces. Each item that the
 * step's clock changes has a piece to itself, so that a change rewrites no other item.
 */
export interface Part {
	readonly stay: string;
	readonly arrive: readonly string[];
}

/** The shortest time, in ms, between two changes of the words by a clock. */
export const TICK = 200;

/** A step's words. */
export interface Written {
	readonly rules: Part;
	readonly labels: Part;
	readonly legend: readonly LegendItem[];
}

/** What has a key that is unique in its scene, and is plain data. */
interface Keyed {
	key: string;
}

/** One kind of item, as it changes from scene to scene. */
class Items<T extends Keyed> {
	#markup: (items: readonly T[]) => string;
	#step = '';
	/** The items as last given, as JSON, by key. */
	#last = new Map<string, string>();
	#stay = new Set<string>();
	/** Those that the step's clock has changed. */
	#ticking = new Set<string>();

	constructor(markup: (items: readonly T[]) => string) {
		this.#markup = markup;
	}

	/**
	 * The markup of a step's items. What is already there from the step before is settled when the step
	 * begins. From its first change, an item that the clock changes has its own piece in `arrive`.
	 */
	write(step: string, items: readonly T[]): Part {
		const now = new Map(items.map((item) => [item.key, JSON.stringify(item)]));
		const same = ({ key }: T) => this.#last.get(key) === now.get(key);
		if (step !== this.#step) {
			this.#stay = new Set(items.filter(same).map(({ key }) => key));
			this.#ticking.clear();
		} else for (const item of items) if (!same(item)) this.#ticking.add(item.key);
		this.#step = step;
		this.#last = now;
		const still = items.filter(({ key }) => !this.#ticking.has(key));
		const arrive = still.filter(({ key }) => !this.#stay.has(key));
		const pieces = Array.from({ length: Math.ceil(arrive.length / PIECE) }, (_, i) =>
			arrive.slice(i * PIECE, (i + 1) * PIECE)
		);
		const alone = items.filter(({ key }) => this.#ticking.has(key)).map((item) => [item]);
		return {
			stay: this.#markup(still.filter(({ key }) => this.#stay.has(key))),
			arrive: [...pieces, ...alone].map(this.#markup)
		};
	}
}

/** Writes the scenes of one Stage, each after the one before. */
export class Writer {
	#rules = new Items<Rule>(rulesMarkup);
	#labels = new Items<Label>(labelsMarkup);

	/** The words of a step's scene. */
	write(step: string, { rules, labels, legend }: Scene): Written {
		return {
			rules: this.#rules.write(step, rules),
			labels: this.#labels.write(step, labels),
			legend
		};
	}
}
