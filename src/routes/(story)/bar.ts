/** What the progress bar shows for each chapter. Pure. */
import type { Place } from '#lib/engine/stepper/reader.svelte.ts';
import type { OutlineChapter } from '#lib/engine/stepper/outline.ts';

export interface BarPart {
	id: string;
	short: string;
	/** The step that its link goes to. */
	first: string;
	steps: readonly string[];
	/** Whether the reader is in it, past it, or not there yet. */
	at: 'here' | 'behind' | 'ahead';
}

/** One part per chapter; without a current step, as on the server, all are ahead. */
export function barParts(outline: readonly OutlineChapter[], step?: string): BarPart[] {
	const now = outline.findIndex(({ steps }) => steps.some(({ id }) => id === step));
	return outline.map(({ id, short, steps }, index) => ({
		id,
		short,
		first: steps[0]?.id ?? id,
		steps: steps.map((one) => one.id),
		at: index === now ? 'here' : index < now ? 'behind' : 'ahead'
	}));
}

/**
 * How much of a part the reader has passed, 0–1.
 */
export function filled({ at, steps }: BarPart, reader?: Place): number {
	if (at !== 'here' || !reader) return Number(at === 'behind');
	return (steps.indexOf(reader.step) + reader.progress) / steps.length;
}
