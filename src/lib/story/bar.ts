/** What the progress bar shows of each chapter. Pure. */
import type { OutlineChapter } from './outline';

export interface BarPart {
	id: string;
	short: string;
	/** Its first step. */
	first: string;
	/** How much of it lies behind the reader, 0–1. */
	filled: number;
	/** Whether the reader is in it. */
	here: boolean;
}

interface Place {
	/** The step the reader is at. */
	step: string;
	/** How far they are through it, 0–1. */
	progress: number;
}

/** A part for each chapter; none is filled where nobody reads, as on the server. */
export function barParts(outline: readonly OutlineChapter[], place?: Place): BarPart[] {
	const stepsBehind = ({ steps }: OutlineChapter) =>
		steps.findIndex(({ id }) => id === place?.step);
	const now = outline.findIndex((chapter) => stepsBehind(chapter) >= 0);
	return outline.map((chapter, index) => {
		const { id, short, steps } = chapter;
		const here = index === now;
		const filled = here
			? (stepsBehind(chapter) + (place?.progress ?? 0)) / steps.length
			: Number(index < now);
		return { id, short, first: steps[0]?.id ?? id, filled, here };
	});
}
