/**
 * The presenter's stopwatch. It is stored for as long as the window is open, so that reloading does
 * not lose the time; where storage is blocked, a reload starts it at zero.
 */
const KEY = '358-days:watch';

interface Kept {
	/** Ms on the watch when it was last paused. */
	before: number;
	/** When (ms since 1970) it was started, or null if it is paused. */
	since: number | null;
	/** The planned length, in minutes. */
	minutes: number;
}

/** The shortest and the longest talk, in minutes. */
export const SHORTEST = 1;
export const LONGEST = 240;
const USUAL = 45;

const isTime = (value: unknown): value is number =>
	typeof value === 'number' && Number.isFinite(value) && value >= 0;

const isMinutes = (value: unknown): value is number =>
	isTime(value) && value >= SHORTEST && value <= LONGEST;

/** Reads the stored state, or returns a watch at zero if that is not possible. */
export function readKept(text: string | null): Kept {
	const none: Kept = { before: 0, since: null, minutes: USUAL };
	if (!text) return none;
	let data: unknown;
	try {
		data = JSON.parse(text);
	} catch {
		return none;
	}
	if (typeof data !== 'object' || data === null) return none;
	const { before, since, minutes } = data as Record<string, unknown>;
	return isTime(before) && (since === null || isTime(since)) && isMinutes(minutes)
		? { before, since, minutes }
		: none;
}

/** Storage throws in some frames, and when the reader has blocked it. */
function load(): string | null {
	try {
		return sessionStorage.getItem(KEY);
	} catch {
		return null;
	}
}

export class Watch {
	#kept: Kept = $state.raw(readKept(null));
	/** The current time (ms since 1970), updated every second. */
	now: number = $state(Date.now());

	/** Restores the stored state and starts ticking. Browser only. */
	start(): void {
		this.#kept = readKept(load());
		setInterval(() => (this.now = Date.now()), 1000);
	}

	get minutes(): number {
		return this.#kept.minutes;
	}

	get runs(): boolean {
		return this.#kept.since !== null;
	}

	/** Ms on the watch. */
	get elapsed(): number {
		const { before, since } = this.#kept;
		return since === null ? before : before + Math.max(0, this.now - since);
	}

	/** Starts or pauses it. */
	toggle(): void {
		this.now = Date.now();
		this.#keep({ before: this.elapsed, since: this.runs ? null : this.now });
	}

	/** Resets it to zero; a running watch keeps running. */
	reset(): void {
		this.now = Date.now();
		this.#keep({ before: 0, since: this.runs ? this.now : null });
	}

	/** Sets the planned length, in minutes; ignores values that are not valid lengths. */
	plan(minutes: number): void {
		if (isMinutes(minutes)) this.#keep({ minutes });
	}

	#keep(change: Partial<Kept>): void {
		this.#kept = { ...this.#kept, ...change };
		try {
			sessionStorage.setItem(KEY, JSON.stringify(this.#kept));
		} catch {
			return;
		}
	}
}
