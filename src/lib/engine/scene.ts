/**
 * What a chart is, before anyone draws it. A scene is a pure function's answer: where each dot
 * stands, what it is, and what is written beside it. No DOM, no Svelte, no colours.
 */

/** The box a scene is laid out in, in px. */
export interface Size {
	width: number;
	height: number;
}

/** The form of a mark; meaning never hangs on colour alone. */
export type Shape = 'disc' | 'ring' | 'cross' | 'square';
/** ink: the thing itself · harm: what was done · evidence: what is on record · faint: not (yet). */
export type Tone = 'ink' | 'harm' | 'evidence' | 'faint';
export type Look = `${Shape}-${Tone}`;

/** One dot: one of something. */
export interface Mark {
	/** Unique in its scene and lasting: the same thing has the same key in every step and size. */
	key: string;
	/** Centre, in px from the box's top left. */
	x: number;
	y: number;
	look: Look;
	/** The group it is walked and read in ("Voted no"), in the chart's own order. */
	group: string;
}

/** Text on the field. `lines` are set already: nothing wraps later. */
export interface Label {
	key: string;
	lines: string[];
	/** Where the text starts, is centred on, or ends; y is the first line's baseline. In px. */
	x: number;
	y: number;
	anchor: 'start' | 'middle' | 'end';
	/** Font size in px: note and axis 11 to 15, numeral as large as it likes. */
	size: number;
	/** numeral: the display face, digits and . , – + × $ only · strong: a heading · note · axis. */
	kind: 'numeral' | 'strong' | 'note' | 'axis';
	tone: Tone;
}

/** A line that explains: an axis, a bracket, a leader from a label to its dot. */
export interface Rule {
	key: string;
	/** SVG path data, in px. */
	d: string;
	/** solid: exact · dashed: approximate. */
	style: 'solid' | 'dashed';
	tone: Tone;
}

/** Says of what a dot is one. */
export interface LegendItem {
	look: Look;
	text: string;
}

export interface Scene {
	size: Size;
	/** Radius of every mark, in px, at least 2. */
	radius: number;
	/** In reading order: first to last is the order in which they are described and move. */
	marks: Mark[];
	labels: Label[];
	rules: Rule[];
	legend: LegendItem[];
}

/** Where the reader is in a step: 0 at its start, 1 at its end. */
export type Progress = number;
