/**
 * The reader's scrolling as a driver. The only file that knows scrollama, and its habits: its
 * observers must be made anew when the trigger line moves or the window changes much, but not
 * for a phone's address bar; `destroy` leaves a listener behind, so one instance serves the page.
 * Its progress would cost an observer with hundreds of thresholds for each step, of which four
 * have a clock: theirs is measured here, on scroll. It is told that the document is what scrolls:
 * left to itself, in a frame of another site, its observers lose their line.
 */
import scrollama from 'scrollama';
import type { Stepper } from './stepper.svelte';

/** Shares of a step's height that pass before its clock starts and after it has run out. */
const LEAD = 0.12;
const TAIL = 0.16;
/** A change of height (px) below this is an address bar that slides in or out. */
const ADDRESS_BAR = 130;
const SETTLE = 150;

export interface ScrollDriver {
	/** Starts to follow the scrolling, at the step the stepper is at. */
	start(): void;
	stop(): void;
	/** Brings a step's card to its place, at a progress (0–1) of its clock. */
	show(step: string, progress?: number): void;
}

interface Options {
	stepper: Stepper;
	/** The step elements, in document order; their ids are the step ids. */
	elements: HTMLElement[];
	/** Where a card comes to rest, and the line at which its step begins: px from the top. */
	lines: () => { rest: number; trigger: number };
	/** Whether a step's progress is its clock. */
	hasClock: (step: string) => boolean;
}

/** Clock progress (0–1) for a share (0–1) of the step's height that passed the trigger line. */
export function clockAt(share: number): number {
	return Math.max(0, Math.min(1, (share - LEAD) / (1 - LEAD - TAIL)));
}

/** Makes the driver; nothing happens before `start`. */
export function scrollDriver({ stepper, elements, lines, hasClock }: Options): ScrollDriver {
	let scroller: ReturnType<typeof scrollama> | undefined;
	let running = false;
	let seen = { width: 0, height: 0, trigger: 0 };
	/** Whether the reader is past the last card, in what stands below the story. */
	let beyond = false;
	let pending: { step: string; progress: number } | undefined;
	let timer: ReturnType<typeof setTimeout> | undefined;
	const byId = new Map(elements.map((element) => [element.id, element]));

	const progressOf = (step: string, share: number): number => (hasClock(step) ? clockAt(share) : 1);

	function shareOf(element: HTMLElement): number {
		const { top, height } = element.getBoundingClientRect();
		return (seen.trigger - top) / Math.max(1, height);
	}

	function show(step: string, progress = 0): void {
		const element = byId.get(step);
		if (!element) return;
		const { rest, trigger } = lines();
		const box = element.getBoundingClientRect();
		const share = progress > 0 && hasClock(step) ? LEAD + progress * (1 - LEAD - TAIL) : 0;
		// A pixel within, so that rounding leaves it on this side of the edge.
		const top = share > 0 ? Math.min(rest, trigger - share * box.height) : rest - 1;
		window.scrollTo({ top: window.scrollY + box.top - top, behavior: 'instant' });
		stepper.go(step, progressOf(step, share));
		// Whoever leaps while a new size settles stays where they leapt to.
		if (pending) pending = { step, progress };
	}

	const measure = () => ({
		width: window.innerWidth,
		height: window.innerHeight,
		trigger: lines().trigger
	});

	function onScroll(): void {
		// A resize lays the page out anew, and may scroll it too: that is not the reader's doing.
		if (pending) return;
		beyond = (elements[elements.length - 1]?.getBoundingClientRect().bottom ?? 0) < seen.trigger;
		const { step } = stepper;
		const element = hasClock(step) ? byId.get(step) : undefined;
		if (element) stepper.go(step, clockAt(shareOf(element)));
	}

	/** A new size moves every card; the reader stays at the step, and at the place in it. */
	function onResize(): void {
		const now = measure();
		const moved = now.width !== seen.width || Math.abs(now.trigger - seen.trigger) > 1;
		if (!moved && Math.abs(now.height - seen.height) < ADDRESS_BAR) return;
		pending ??= { step: stepper.step, progress: stepper.progress };
		clearTimeout(timer);
		timer = setTimeout(settle, SETTLE);
	}

	function settle(): void {
		if (!running || !pending) return;
		const { step, progress } = pending;
		pending = undefined;
		seen = measure();
		if (!beyond) show(step, hasClock(step) ? progress : 0);
		scroller?.offset(`${seen.trigger}px`);
	}

	function start(): void {
		if (running) return;
		running = true;
		seen = measure();
		window.addEventListener('resize', onResize);
		window.addEventListener('scroll', onScroll, { passive: true });
		if (scroller) {
			scroller.offset(`${seen.trigger}px`).enable();
			return;
		}
		scroller = scrollama();
		scroller
			.setup({ step: elements, offset: `${seen.trigger}px`, root: document })
			.onStepEnter(({ element }) => {
				if (running && !pending) stepper.go(element.id, progressOf(element.id, shareOf(element)));
			});
	}

	function stop(): void {
		running = false;
		pending = undefined;
		clearTimeout(timer);
		window.removeEventListener('resize', onResize);
		window.removeEventListener('scroll', onScroll);
		scroller?.disable();
	}

	return { start, stop, show };
}
