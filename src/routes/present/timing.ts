/** The time of a talk: durations as text, and whether it is on schedule. Pure. */

const two = (value: number): string => String(value).padStart(2, '0');

/** Seconds as `4:05`, or `1:04:05` from one hour up; negative values count as zero. */
export function clockText(seconds: number): string {
	const whole = Math.max(0, Math.floor(seconds));
	const [hours, minutes] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60];
	const rest = two(whole % 60);
	return hours ? `${hours}:${two(minutes)}:${rest}` : `${minutes}:${rest}`;
}

/** Time to look at a slide, besides its words, expressed as a number of words. */
const LOOK = 20;

/** When (ms from the start) each slide should begin and end; `planned`: the talk's length in ms. */
export function planOf(words: readonly number[], planned: number): { from: number; to: number }[] {
	const weights = words.map((count) => count + LOOK);
	const whole = weights.reduce((sum, weight) => sum + weight, 0);
	let past = 0;
	return weights.map((weight) => {
		const from = (past / whole) * planned;
		past += weight;
		return { from, to: (past / whole) * planned };
	});
}

/** How far (ms) a talk at this slide is behind schedule; negative if it is ahead. */
export function lag({ from, to }: { from: number; to: number }, elapsed: number): number {
	if (elapsed > to) return elapsed - to;
	return elapsed < from ? elapsed - from : 0;
}

const MINUTE = 60_000;

/** A lag (ms) in words; up to half a minute either way counts as on time. */
export function lagInWords(ms: number): string {
	const minutes = Math.round(Math.abs(ms) / MINUTE);
	if (minutes === 0) return 'On time';
	return `${minutes} ${minutes === 1 ? 'minute' : 'minutes'} ${ms > 0 ? 'behind' : 'ahead'}`;
}
