/** What a chart is: what a reader's phone needs of it, and what only the build needs. */
import type { Sounding, Tone } from './sound/score.ts';
import type { Progress, Scene, Size } from './scene.ts';

/** A step laid out for one size; cheap to ask again as the reader scrolls. */
export type Clock = (progress: Progress) => Scene;

/**
 * A chart's two pure functions, with its steps in the story's order.
 * `scene`: data, step id and size (px) to a Clock, which gives the Scene at a progress (0–1; 1 where
 * the step has no clock). Laying out is done once; only what the clock changes is done again.
 * `describe`: a mark's key in a step to what the mark is, in one or two short sentences.
 * Both throw a RangeError for a step that is not theirs.
 */
export interface Chart<
	Data,
	Id extends string = string,
	Step extends string = string,
	Name extends string = Id
> {
	/** The chapter's id. */
	id: Id;
	/** The name of its data file, and of its folder: two charts can share them. */
	file: Name;
	steps: readonly Step[];
	scene(this: void, data: Data, step: string, size: Size): Clock;
	describe(this: void, data: Data, step: string, key: string): string;
	/** How it sounds, if it does. */
	sound?: Sounding;
}

/** What defines a chart; its id is also its file's name unless that is given. */
interface Definition<Data, Id extends string, Step extends string, Name extends string> {
	id: Id;
	file?: Name;
	steps: readonly Step[];
	scene(data: Data, step: Step, size: Size): Clock;
	describe(data: Data, step: Step, key: string): string;
	sound?: Sounding;
}

/** A chart by its definition; its functions reject the steps that are not its own. */
export function defineChart<
	Data,
	const Id extends string,
	const Step extends string,
	const Name extends string = Id
>(own: Definition<Data, Id, Step, Name>): Chart<Data, Id, Step, Name> {
	function check(step: string): asserts step is Step {
		if (!(own.steps as readonly string[]).includes(step))
			throw new RangeError(
				`${own.id} has no step "${step}"; its steps are ${own.steps.join(', ')}`
			);
	}
	return {
		...own,
		file: own.file ?? (own.id as string as Name),
		scene(data, step, size) {
			check(step);
			return own.scene(data, step, size);
		},
		describe(data, step, key) {
			check(step);
			return own.describe(data, step, key);
		}
	};
}

/** The clock of a step that has none: the same scene at any progress. */
export function fixed(scene: Scene): Clock {
	return () => scene;
}

/**
 * The item that a mark's key stands for.
 * Throws a RangeError where there is none: a key that the chart never drew.
 */
export function found<T>(chart: string, key: string, item: T | undefined): T {
	if (item === undefined) throw new RangeError(`${chart} has no mark "${key}"`);
	return item;
}

/** A chart bound to its data: what draws it needs to know nothing else. */
export interface BoundChart {
	id: string;
	steps: readonly string[];
	scene(step: string, size: Size): Clock;
	describe(step: string, key: string): string;
	sound?: Sounding;
}

/** Gives a chart’s functions the data they are of. */
export function bind<Data>(chart: Chart<Data>, data: Data): BoundChart {
	return {
		id: chart.id,
		steps: chart.steps,
		scene: (step, size) => chart.scene(data, step, size),
		describe: (step, key) => chart.describe(data, step, key),
		sound: chart.sound
	};
}

/** The claims that a row of a table rests on; the page names their sources. */
interface Cited {
	cites: readonly string[];
}

/** A cell that names the sources of these claims. */
export const cite = (claims: readonly string[]): Cited => ({ cites: claims });

/** A chart's table before the page names its sources. */
export type CitingTable = Table<string | Cited>;

/** One table of a chart, with headers; every cell is text as it is read. */
export interface Table<Cell = string> {
	caption: string;
	columns: string[];
	rows: Cell[][];
	/** Whether it is too long for the story, and stands only on the chart’s own page. */
	long?: boolean;
}

/** One picture of the chart's figure: which step it draws, and how tall it is for its width. */
export interface Panel {
	step: string;
	/** What this picture shows, as a caption. */
	caption: string;
	/** Box in px; the figure scales it to its place. Width 300: legible on the narrowest phone. */
	size: Size;
}

/** What is said around a chart, its data filled in. */
export interface BoundAbout {
	title: string;
	description: string;
	panels: Panel[];
	tables: Table[];
	/** What its sound plays and how long that takes; null where it has none. */
	sound: string | null;
}

/** Panels side by side in the downloadable picture, all the same width. */
export interface PictureRow {
	panels: number;
	/** In the picture's px, without captions or legends. */
	height: number;
}

/**
 * What is said around a chart and how it is published, only ever needed where the pages are made
 * (never on the reader's phone). `description` gives the point of the chart and its main values, in
 * full sentences.
 */
export interface About<Data> {
	title(data: Data): string;
	description(data: Data): string;
	panels(data: Data): Panel[];
	tables(data: Data): CitingTable[];
	/** How the panels are arranged in the downloadable picture, chosen by eye. */
	picture: PictureRow[];
	/** Which panel is on the social image, and how much larger than on a screen, chosen by eye. */
	socialImage: { panel: number; scale: number };
	/** The height in px that its frame needs at each of the widths in embed/frame-heights.ts. */
	frameHeights: readonly [phone: number, column: number, wide: number];
	/** The step at which its embed opens, where the last does not say most by itself. */
	opensAt?: string;
	/** The steps on its sheet of paper, where not all fit, and the height (px) of its pictures there. */
	paper?: { steps?: string[]; height?: number };
	/** What its sound plays, in a sentence or two, where it has one. */
	sound?(this: void, tones: Tone[]): string;
}
