/** What the progress bar shows of each chapter. Pure. */
import type { OutlineChapter } from './outline';

export interface BarPart {
	id: string;
	short: string;
	/** The step that its link leads to. */
	first: string;
	steps: readonly string[];
	/** Whether the reader is in it, is past it, or has not come to it. */
	at: 'here' | 'behind' | 'ahead';
}

/** A part for each chapter; all are ahead where nobody reads, as on the server. */
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
 * How much of a part lies behind the reader, 0–1. `progress` is asked for in the reader's own part
 * alone: it changes with every frame of a scroll, and the other parts do not.
 */
export function filled(
	{ at, steps }: BarPart,
	reader?: { readonly step: string; readonly progress: number }
): number {
	if (at !== 'here' || !reader) return Number(at === 'behind');
	return (steps.indexOf(reader.step) + reader.progress) / steps.length;
}
