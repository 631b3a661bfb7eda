/** The options scrollama 3.2 actually accepts: its own types lack px offsets. */
declare module 'scrollama' {
	interface StepEvent {
		element: HTMLElement;
		index: number;
	}
	interface Scroller {
		setup(options: { step: HTMLElement[]; offset: `${number}px`; root: Document }): Scroller;
		onStepEnter(callback: (event: StepEvent) => void): Scroller;
		offset(value: `${number}px`): Scroller;
		enable(): Scroller;
		disable(): Scroller;
	}
	export default function scrollama(): Scroller;
}
