/**
 * Scrolling as a driver of the Stepper. The only file that uses scrollama, and works around its
 * habits: its observers must be rebuilt when the trigger line moves or the window changes size, but
 * not for a phone's address bar; `destroy` leaves a listener behind, so one instance serves the
 * whole page. Its progress option would cost an observer with hundreds of thresholds per step, of
 * which only a few have a clock, so progress is measured here, on scroll. `root: document` is set
 * because, in a frame on another site, its observers otherwise ignore the trigger line.
 */
import scrollama from 'scrollama';
import type { Stepper } from './stepper.svelte.ts';

/** Shares of a step's height before its clock starts and after it has stopped. */
const LEAD = 0.12;
const TAIL = 0.16;
/** A change in height below this, in px, is a phone's address bar appearing or hiding. */
const ADDRESS_BAR = 130;
const SETTLE = 150;
/** For how long, in ms, another resize after one that settled goes back to the same place. */
const SAME = 1000;

export interface ScrollDriver {
	/** Starts following the scroll position, at the Stepper's current step. */
	start(): void;
	stop(): void;
	/** Scrolls a step's card into place, at a progress (0–1) of its clock. */
	show(step: string, progress?: number): void;
}

interface Options {
	stepper: Stepper;
	/** The step elements, in document order; their ids are the step ids. */
	elements: HTMLElement[];
	/** Where a card comes to rest, and the line at which its step begins, in px from the top. */
	lines: () => { rest: number; trigger: number };
	/** Whether a step has a clock, driven by its progress. */
	hasClock: (step: string) => boolean;
}

/** Clock progress (0–1) for the share (0–1) of a step's height above the trigger line. */
export function clockAt(share: number): number {
	return Math.max(0, Math.min(1, (share - LEAD) / (1 - LEAD - TAIL)));
}

/** Creates the driver; nothing happens before `start`. */
export function scrollDriver({ stepper, elements, lines, hasClock }: Options): ScrollDriver {
	let scroller: ReturnType<typeof scrollama> | undefined;
	let running = false;
	let seen = { width: 0, height: 0, trigger: 0 };
	/** Whether the reader is past the last card, in the end matter. */
	let beyond = false;
	let pending: { step: string; progress: number } | undefined;
	let timer: ReturnType<typeof setTimeout> | undefined;
	/** Where the last resize settled, and until when that counts: in a frame, resizes come in series. */
	let settled = { step: '', progress: 0, until: -Infinity };
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
		// One px inside, so that rounding cannot push it over the edge.
		const top = share > 0 ? Math.min(rest, trigger - share * box.height) : rest - 1;
		window.scrollTo({ top: window.scrollY + box.top - top, behavior: 'instant' });
		stepper.go(step, progressOf(step, share));
		// A jump made while a resize settles replaces the position to return to.
		if (pending) pending = { step, progress };
		settled.until = -Infinity;
	}

	const measure = () => ({
		width: window.innerWidth,
		height: window.innerHeight,
		trigger: lines().trigger
	});

	function onScroll(): void {
		// A resize may scroll the page; that is not the reader scrolling.
		if (pending) return;
		beyond = (elements[elements.length - 1]?.getBoundingClientRect().bottom ?? 0) < seen.trigger;
		const { step } = stepper;
		const element = hasClock(step) ? byId.get(step) : undefined;
		if (element) stepper.go(step, clockAt(shareOf(element)));
	}

	/** A resize moves every card; keep the reader at the same step and progress. */
	function onResize(): void {
		const now = measure();
		const moved = now.width !== seen.width || Math.abs(now.trigger - seen.trigger) > 1;
		if (!moved && Math.abs(now.height - seen.height) < ADDRESS_BAR) return;
		const { step, progress } = performance.now() < settled.until ? settled : stepper;
		pending ??= { step, progress };
		clearTimeout(timer);
		timer = setTimeout(settle, SETTLE);
	}

	function settle(): void {
		if (!running || !pending) return;
		const { step, progress } = pending;
		pending = undefined;
		seen = measure();
		if (!beyond) show(step, hasClock(step) ? progress : 0);
		settled = { step, progress, until: performance.now() + SAME };
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
