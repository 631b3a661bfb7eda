/**
 * The presenter's stopwatch. It is kept for as long as the window is, so that a reload in the
 * lesson does not lose the time; where nothing may be kept it starts at nought.
 */
const KEY = '358-days:watch';

interface Kept {
	/** Ms on the watch when it was last stopped. */
	before: number;
	/** When (ms since 1970) it was started, or null where it stands. */
	since: number | null;
	/** The minutes that are planned. */
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

/** What was kept, or a watch at nought where that cannot be read. */
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

/** Storage throws in some frames, and where the reader forbids it. */
function load(): string | null {
	try {
		return sessionStorage.getItem(KEY);
	} catch {
		return null;
	}
}

export class Watch {
	#kept: Kept = $state.raw(readKept(null));
	/** The time of day (ms since 1970), each second. */
	now: number = $state(Date.now());

	/** Takes up what was kept, and goes on from there. Only in a window. */
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

	/** Starts it, or stops it with its time kept. */
	toggle(): void {
		this.now = Date.now();
		this.#keep({ before: this.elapsed, since: this.runs ? null : this.now });
	}

	/** Back to nought; a watch that runs goes on running. */
	reset(): void {
		this.now = Date.now();
		this.#keep({ before: 0, since: this.runs ? this.now : null });
	}

	/** Plans another length; one that is none, or too long or short, changes nothing. */
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
