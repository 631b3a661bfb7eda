/** What is printed while checks run: which has started, how far it has got, how it ended. */

/**
 * How far a test runner has got.
 * @typedef {{ done: number, total: number, failed: number, what?: string }} Progress
 *   `what` says what is counted, if not tests.
 */

/** Marks lines that a runner prints for us and not for people. */
const MARK = '#progress ';

/**
 * The line by which a runner tells how far it has got.
 * @param {Progress} progress
 */
export function tell(progress) {
	return MARK + JSON.stringify(progress);
}

/**
 * @param {string} line of a runner's output
 * @returns {Progress | undefined} undefined if it is any other line.
 */
export function told(line) {
	if (!line.startsWith(MARK)) return undefined;
	const progress = /** @type {Progress} */ (JSON.parse(line.slice(MARK.length)));
	return progress;
}

/** @param {string} name of a check */
export function startLine(name) {
	return `▸ ${name} …`;
}

/**
 * @param {string} name
 * @param {Progress | undefined} progress undefined if the check does not say.
 * @param {number} ms since its start
 */
export function middleLine(name, progress, ms) {
	const time = `${Math.round(ms / 1000)} s`;
	if (!progress) return `  ${name}: running for ${time}`;
	const { done, total, failed, what } = progress;
	return `  ${name}: ${done}/${total}${what ? ` ${what}` : ''}, ${failed} failed (${time})`;
}

/**
 * @param {string} name
 * @param {import('./results.mjs').Tally} tally
 * @param {number} ms since its start
 */
export function endLine(name, { passed, failed }, ms) {
	const mark = failed > 0 ? '✗' : '✓';
	return `${mark} ${name}: ${passed} passed, ${failed} failed (${(ms / 1000).toFixed(1)} s)`;
}
