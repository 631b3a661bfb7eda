/** What one window shows besides its slide: the overview, the timer or a dialog. */

/** Kept in the browser's history, so that it survives a reload even in a frame without storage. */
interface Kept {
	timer?: number;
}

function kept(): Kept {
	const state: unknown = history.state;
	return typeof state === 'object' && state !== null ? state : {};
}

export class View {
	/** Whether the overview of all slides is open. */
	overview: boolean = $state(false);
	/** The open dialog: “go to slide”, or the shortcuts. */
	dialog: 'number' | 'help' | null = $state(null);
	/** When the timer started, in ms since 1970; null if it is off. */
	since: number | null = $state(null);

	constructor() {
		const { timer } = kept();
		if (typeof timer === 'number') this.since = timer;
	}

	/** Turns the timer on or off. */
	time(): void {
		this.since = this.since === null ? Date.now() : null;
		const state: Kept = { ...kept(), timer: this.since ?? undefined };
		try {
			history.replaceState(state, '');
		} catch {
			// Not allowed in some frames: the timer then lasts until the page is reloaded.
		}
	}
}
