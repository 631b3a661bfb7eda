/** What a reader has in view: lines of text, the Stage, and what lies over what. */
import type { Frame, Page } from '@playwright/test';

export interface View {
	/** Whether the field of dots is wholly on the screen, below the bar. */
	fieldWhole: boolean;
	/** Whether some of the field is on the screen, and how many marks are drawn. */
	fieldSeen: boolean;
	marks: number;
	/** What lies over the field, by the nearest element with a class: nothing should. */
	over: string[];
	/** Px by which the controls lie over the Stage; null where there are none. */
	controls: number | null;
	/** Lines of card text on the screen that nothing covers. */
	lines: number;
	/** Whether the first line of the step's own card is among them; its words, if not. */
	firstLine: boolean;
	first: string;
}

/** Looks at the screen once, with the Stage's own step as the current one. */
export async function view(page: Page): Promise<View> {
	return page.evaluate(look);
}

/** The same, from within the page: it uses nothing else. */
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

	/** The boxes of an element's lines of text, with their words' beginning. */
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
	/** Whether a line is on the screen with both its ends, and its own card on top there. */
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
		// The bar's lower edge is a line of one px, which the Stage may touch.
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

/** What is wrong with a screen of the story: without chart or words, or something over the chart. */
export function viewFaults({ fieldSeen, marks, lines, over }: View): string[] {
	return [
		...(fieldSeen && marks > 0 ? [] : ['no chart']),
		...(lines > 0 ? [] : ['no words']),
		...over.map((what) => `${what} over the field`)
	];
}

/** By how many px the content is wider than its page. */
export async function sideways(frame: Page | Frame): Promise<number> {
	return frame.evaluate(() => {
		const root = document.documentElement;
		return root.scrollWidth - root.clientWidth;
	});
}
