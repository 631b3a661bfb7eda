/** Where a talk should be by now. Pure. */

/** Each slide takes time to be looked at, besides its words: as much as this many words. */
const LOOK = 20;

/** When (ms from the talk's start) each slide is due and over, by its share of the words. */
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

/** How far (ms) a talk is behind its plan (or ahead of it: below 0) while a slide is shown. */
export function lag({ from, to }: { from: number; to: number }, elapsed: number): number {
	if (elapsed > to) return elapsed - to;
	return elapsed < from ? elapsed - from : 0;
}

const MINUTE = 60_000;

/** Such a lag in words; half a minute either way is on time. */
export function lagInWords(ms: number): string {
	const minutes = Math.round(Math.abs(ms) / MINUTE);
	if (minutes === 0) return 'On time';
	return `${minutes} ${minutes === 1 ? 'minute' : 'minutes'} ${ms > 0 ? 'behind' : 'ahead'}`;
}
