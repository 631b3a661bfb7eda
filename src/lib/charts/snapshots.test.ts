/**
 * Every step as it is drawn, on a phone and on a wide screen, so that a changed drawing shows in
 * review. After a change that is meant: `npx vitest run -u`, and look at what it did.
 */
import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import Field from '#lib/engine/stage/Field.svelte';
import { hasChart, STEPS } from './index.ts';
import { chapterOf } from '#lib/engine/stepper/chapter.ts';
import { charts } from './all.ts';

const SIZES = [
	{ width: 360, height: 300 },
	{ width: 760, height: 760 }
];

/** The folder of a step's chart: the opening and the closing are drawn by the days. */
function folderOf(step: string): string {
	const chapter = chapterOf(step);
	return hasChart(chapter) ? chapter : 'days';
}

/** A drawing without what the compiler leaves in it, an element a line. */
function drawing(step: string, size: (typeof SIZES)[number]): string {
	const { body } = render(Field, { props: { scene: charts.scene(step, 1, size), step } });
	return `${body
		.replace(/<!--.*?-->/gs, '')
		.replace(/ (class="[^"]*?)\s*(?:svelte-\w+)?"/g, ' $1"')
		.replace(/\s*\n\s*/g, ' ')
		.replace(/>\s*</g, '>\n<')
		.replaceAll('>\n</path>', '/>')
		.trim()}\n`;
}

test.each(Object.values(STEPS).flat())('%s', async (step) => {
	for (const size of SIZES)
		await expect(drawing(step, size)).toMatchFileSnapshot(
			`${folderOf(step)}/snapshots/${step}-${size.width}x${size.height}.svg`
		);
});
