/** What the editor can choose from and has chosen, and the frame's query for it. Pure. */
import type { Named } from '#lib/embed/colour.ts';
import { readOptions } from '#lib/embed/options.ts';
import type { hostScript } from '#lib/embed/script.ts';
import type { Subject } from '#lib/embed/subjects.ts';

/** What the builder's page passes to its script, as JSON. */
export interface Material {
	subjects: Subject[];
	script: typeof hostScript.named;
	/** The project's name. */
	credit: string;
}

/** The form's values: free text, not yet checked, and empty if nothing is set. */
export interface Choice {
	/** `story`, or a chart's id. */
	subject: string;
	step: string;
	theme: string;
	accent: string;
	ink: string;
	paper: string;
	font: string;
	plain: boolean;
	still: boolean;
	/** The story only: everything on one page, as `?mode=read`. */
	flat: boolean;
	/** The width of its container in the host page, in px. */
	width: number;
}

export const FIRST_CHOICE: Choice = {
	subject: 'story',
	step: '',
	theme: 'auto',
	accent: '',
	ink: '',
	paper: '',
	font: '',
	plain: false,
	still: false,
	flat: false,
	width: 640
};

/** The fields that take free text. */
export const TOKENS = ['accent', 'ink', 'paper', 'font'] as const;
export type Token = (typeof TOKENS)[number];

/**
 * The query for a choice, and the fields whose values the frame would reject, which are omitted.
 */
export function queryOf(choice: Choice, named: Named): { query: string; faulty: Token[] } {
	const params = new URLSearchParams();
	const { theme, step, subject } = choice;
	if (theme !== 'auto') params.set('theme', theme);
	if (step) params.set('step', step);
	if (subject === 'story') {
		if (choice.flat) params.set('mode', 'read');
	} else {
		if (choice.plain) params.set('plain', '1');
		if (choice.still) params.set('static', '1');
	}
	const faulty: Token[] = [];
	for (const token of TOKENS) {
		const value = choice[token].trim();
		if (!value) continue;
		// The frame's own parser decides.
		const asked = new URLSearchParams([[token, value]]).toString();
		if (readOptions(asked, named).faults.length) faulty.push(token);
		else params.set(token, value);
	}
	return { query: params.toString(), faulty };
}
