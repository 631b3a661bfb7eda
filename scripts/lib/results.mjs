/** Counts what the test runners report. */

/**
 * @typedef {{ passed: number, failed: number, notes: string[] }} Tally
 * @typedef {{ status?: string, annotations?: { type: string, description?: string }[] }} PlaywrightTest
 * @typedef {{ title?: string, file?: string, tests?: PlaywrightTest[] }} PlaywrightSpec
 * @typedef {{ specs?: PlaywrightSpec[], suites?: PlaywrightSuite[] }} PlaywrightSuite
 * @typedef {{ expected: number, unexpected: number, flaky: number }} PlaywrightStats
 * @typedef {{ stats?: PlaywrightStats, suites?: PlaywrightSuite[] }} PlaywrightReport
 */

/** Annotations of this type are figures that a passing test wants seen. */
export const FIGURES = 'figures';

/**
 * A check that has no tests of its own counts as one.
 * @param {number} code its exit code
 * @returns {Tally}
 */
export function tallyOne(code) {
	return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, notes: [] };
}

/**
 * A runner that failed without naming a failed test (a file that does not load, no report at all)
 * still counts as one failure.
 * @param {Tally} tally
 * @param {number} code
 * @returns {Tally}
 */
function orOneFailure(tally, code) {
	return code !== 0 && tally.failed === 0 ? { ...tally, failed: 1 } : tally;
}

/**
 * @param {string | undefined} json Vitest's JSON report
 * @param {number} code its exit code
 * @returns {Tally} skipped tests count as neither.
 */
export function tallyVitest(json, code) {
	const report = /** @type {{ numPassedTests?: number, numFailedTests?: number }} */ (
		JSON.parse(json ?? '{}')
	);
	const { numPassedTests: passed = 0, numFailedTests: failed = 0 } = report;
	return orOneFailure({ passed, failed, notes: [] }, code);
}

/**
 * @param {string | undefined} json Playwright's JSON report
 * @param {number} code its exit code
 * @returns {Tally} its notes are what tests annotated as figures, and which passed only at the second
 *   try: on a busy machine that happens, but should not often.
 */
export function tallyPlaywright(json, code) {
	const report = /** @type {PlaywrightReport} */ (JSON.parse(json ?? '{}'));
	const { expected = 0, unexpected = 0, flaky = 0 } = report.stats ?? {};
	const notes = (report.suites ?? []).flatMap(notesOf);
	return orOneFailure({ passed: expected + flaky, failed: unexpected, notes }, code);
}

/**
 * @param {PlaywrightSuite} suite
 * @returns {string[]}
 */
function notesOf(suite) {
	const specs = suite.specs ?? [];
	const tests = specs.flatMap((spec) => spec.tests ?? []);
	const second = specs
		.filter((spec) => spec.tests?.some(({ status }) => status === 'flaky'))
		.map(({ file, title }) => `at the second try: ${file}, ${title}`);
	const own = tests
		.flatMap((test) => test.annotations ?? [])
		.flatMap((a) => (a.type === FIGURES && a.description ? [a.description] : []));
	return [...second, ...own, ...(suite.suites ?? []).flatMap(notesOf)];
}
