/** What scrollama 3.2 really takes: its own types miss px offsets and finer thresholds. */
declare module 'scrollama' {
	interface StepEvent {
		element: HTMLElement;
		index: number;
	}
	interface Scroller {
		setup(options: {
			step: HTMLElement[];
			offset: `${number}px`;
			progress?: boolean;
			/** Distance between two progress calls, in px. */
			threshold?: number;
		}): Scroller;
		onStepEnter(callback: (event: StepEvent) => void): Scroller;
		onStepProgress(callback: (event: StepEvent & { progress: number }) => void): Scroller;
		offset(value: `${number}px`): Scroller;
		enable(): Scroller;
		disable(): Scroller;
	}
	export default function scrollama(): Scroller;
}
