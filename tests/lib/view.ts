/** What is in view: lines of text, the Stage, and anything covering it. */
import { expect, type Frame, type Page } from '@playwright/test';
import { marksOf } from './facts.ts';
import { drawn, total } from './marks.ts';
import { expectStep, stepInAddress } from './story.ts';
import { SOON } from './wait.ts';

export interface View {
	/** Whether the whole field of dots is on screen, below the bar. */
	fieldWhole: boolean;
	/** Whether part of the field is on screen, and how many marks are drawn. */
	fieldSeen: boolean;
	marks: number;
	/** What covers the field, by the nearest element with a class: nothing should. */
	over: string[];
	/** How many px the controls overlap the Stage; null if there are none. */
	controls: number | null;
	/** Lines of card text on screen that nothing covers. */
	lines: number;
	/**
	 * Whether the first line of the current step's card is among them; if not, `first` has its text.
	 */
	firstLine: boolean;
	first: string;
}

/** Inspects the screen once, with the Stage's step as the current one. */
export async function view(page: Page): Promise<View> {
	return page.evaluate(look);
}

/** The same, run inside the page: it must not use anything else. */
export function look(): View {
	const stage = document.querySelector<HTMLElement>('[data-stage]');
	const field = stage?.querySelector('svg.field');
	const bar = document.querySelector('[data-place=bar]')?.getBoundingClientRect();
	if (!stage || !field || !bar) throw new Error('no Stage, or no bar');
	const box = field.getBoundingClientRect();
	const frame = stage.getBoundingClientRect();
	const row = document.querySelector('[data-place=controls] .row')?.getBoundingClientRect();
	const beside = !row || row.left >= frame.right || row.right <= frame.left;

	const owner = (x: number, y: number) => document.elementFromPoint(x, y);
	const inside = (x: number, y: number) =>
		x >= 0 && y >= 0 && x < window.innerWidth && y < window.innerHeight;

	const over = new Set<string>();
	for (let i = 1; i < 20; i++)
		for (let j = 1; j < 20; j++) {
			const [x, y] = [box.left + (box.width * i) / 20, box.top + (box.height * j) / 20];
			const top = inside(x, y) ? owner(x, y) : null;
			if (top && !stage.contains(top))
				over.add(top.closest('[class]')?.className.toString() ?? top.tagName);
		}

	/** The boxes of an element's lines of text. */
	const linesOf = (root: Element): DOMRect[] => {
		const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
		const rects: DOMRect[] = [];
		for (let node = walker.nextNode(); node; node = walker.nextNode()) {
			if (!node.textContent?.trim() || node.parentElement?.closest('.unseen')) continue;
			const range = document.createRange();
			range.selectNodeContents(node);
			rects.push(...range.getClientRects());
		}
		return rects.filter((rect) => rect.width > 1);
	};
	/** Whether both ends of a line are on screen, with its own card on top. */
	const free = (card: Element, { left, right, top, bottom }: DOMRect) =>
		[left + 1, right - 1].every((x) =>
			[top + 2, bottom - 2].every((y) => {
				const found = inside(x, y) ? owner(x, y) : null;
				return !!found && card.contains(found);
			})
		);

	const cards = [...document.querySelectorAll('.card')].filter((card) => {
		const { top, bottom, height } = card.getBoundingClientRect();
		return height > 0 && bottom > 0 && top < window.innerHeight;
	});
	const step = document.getElementById(stage.dataset.stepNow ?? '');
	const card = step?.querySelector('.card');
	const first = card ? linesOf(card)[0] : undefined;
	return {
		// The bar's bottom border is 1 px, and the Stage may touch it.
		fieldWhole:
			box.top >= bar.bottom - 1 &&
			box.bottom <= window.innerHeight + 0.5 &&
			box.left >= -0.5 &&
			box.right <= window.innerWidth + 0.5,
		fieldSeen: box.bottom > bar.bottom + 40 && box.top < window.innerHeight - 40,
		marks: [...field.querySelectorAll('path[data-look]')]
			.map((path) => (path.getAttribute('d') ?? '').split(/m/i).length - 1)
			.reduce((sum, n) => sum + n, 0),
		over: [...over],
		controls: row?.height ? (beside ? 0 : Math.max(0, frame.bottom - row.top)) : null,
		lines: cards.flatMap((one) => linesOf(one).filter((line) => free(one, line))).length,
		firstLine: !!card && !!first && free(card, first),
		first: `${card?.textContent?.trim().slice(0, 30)} at ${first?.top.toFixed(0)}`
	};
}

/** What is wrong with a screen of the story: no chart, no words, or something over the chart. */
export function viewFaults({ fieldSeen, marks, lines, over }: View): string[] {
	return [
		...(fieldSeen && marks > 0 ? [] : ['no chart']),
		...(lines > 0 ? [] : ['no words']),
		...over.map((what) => `${what} over the field`)
	];
}

/** How many px wider the content is than the page. */
export async function sideways(frame: Page | Frame): Promise<number> {
	return frame.evaluate(() => {
		const root = document.documentElement;
		return root.scrollWidth - root.clientWidth;
	});
}

/** Waits until the step is named, drawn with all its marks, in the address, and its card is in view. */
export async function expectAt(page: Page, step: string): Promise<void> {
	await expectStep(page, step);
	await expect.poll(async () => total(await drawn(page)), SOON).toBe(marksOf(step));
	await expect.poll(async () => (await view(page)).firstLine, SOON).toBe(true);
	await expect.poll(() => stepInAddress(page), SOON).toBe(step);
}
