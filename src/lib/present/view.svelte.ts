/** What one window shows beside its slide: the overview, the timer, a question or the keys. */

/** A browser's history keeps it through a reload, also where a frame may store nothing. */
interface Kept {
	timer?: number;
}

function kept(): Kept {
	const state: unknown = history.state;
	return typeof state === 'object' && state !== null ? state : {};
}

export class View {
	/** Whether all slides are shown as pictures. */
	overview: boolean = $state(false);
	/** The dialog that is open: where to go, or the keys. */
	dialog: 'number' | 'help' | null = $state(null);
	/** When the timer was started, in ms since 1970; null while there is none. */
	since: number | null = $state(null);

	constructor() {
		const { timer } = kept();
		if (typeof timer === 'number') this.since = timer;
	}

	/** Starts the timer, or takes it away. */
	time(): void {
		this.since = this.since === null ? Date.now() : null;
		const state: Kept = { ...kept(), timer: this.since ?? undefined };
		try {
			history.replaceState(state, '');
		} catch {
			// Some frames may not: the timer runs as long as the page.
		}
	}
}
