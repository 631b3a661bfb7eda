/** Counts the results of the test runners. */

/**
 * @typedef {{ passed: number, failed: number, notes: string[] }} Tally
 * @typedef {{ status?: string, annotations?: { type: string, description?: string }[] }} PlaywrightTest
 * @typedef {{ title?: string, file?: string, tests?: PlaywrightTest[] }} PlaywrightSpec
 * @typedef {{ specs?: PlaywrightSpec[], suites?: PlaywrightSuite[] }} PlaywrightSuite
 * @typedef {{ expected: number, unexpected: number, flaky: number }} PlaywrightStats
 * @typedef {{ stats?: PlaywrightStats, suites?: PlaywrightSuite[] }} PlaywrightReport
 */

/** Type of annotation for figures that should be printed even if the test passes. */
export const FIGURES = 'figures';

/**
 * A check without individual tests counts as one.
 * @param {number} code exit code
 * @returns {Tally}
 */
export function tallyOne(code) {
	return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, notes: [] };
}

/**
 * A runner that fails without reporting a failed test (for example, because a file does not load)
 * counts as one failure.
 * @param {Tally} tally
 * @param {number} code
 * @returns {Tally}
 */
function orOneFailure(tally, code) {
	return code !== 0 && tally.failed === 0 ? { ...tally, failed: 1 } : tally;
}

/**
 * @param {string | undefined} json Vitest's JSON report
 * @param {number} code exit code
 * @returns {Tally} skipped tests are not counted.
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
 * @param {number} code exit code
 * @returns {Tally} its notes list figures annotated by tests, why tests were skipped, and tests that
 *   passed only on the second try: this can happen on a busy machine, but should be rare.
 */
export function tallyPlaywright(json, code) {
	const report = /** @type {PlaywrightReport} */ (JSON.parse(json ?? '{}'));
	const { expected = 0, unexpected = 0, flaky = 0 } = report.stats ?? {};
	const specs = specsIn(report);
	const tests = specs.flatMap((spec) => spec.tests ?? []);
	const second = specs
		.filter((spec) => spec.tests?.some(({ status }) => status === 'flaky'))
		.map(({ file, title }) => `passed on the second try: ${file}, ${title}`);
	const figures = tests
		.flatMap((test) => test.annotations ?? [])
		.flatMap((a) => (a.type === FIGURES && a.description ? [a.description] : []));
	const notes = [...second, ...figures, ...skipped(tests)];
	return orOneFailure({ passed: expected + flaky, failed: unexpected, notes }, code);
}

/**
 * @param {PlaywrightSuite} suite
 * @returns {PlaywrightSpec[]}
 */
function specsIn({ specs = [], suites = [] }) {
	return [...specs, ...suites.flatMap(specsIn)];
}

/**
 * A line for each reason to skip tests, such as a program that is not installed.
 * @param {PlaywrightTest[]} tests
 */
function skipped(tests) {
	/** @type {Map<string, number>} */
	const counts = new Map();
	for (const { status, annotations = [] } of tests) {
		if (status !== 'skipped') continue;
		const why = annotations.find(({ type }) => type === 'skip')?.description ?? 'no reason given';
		counts.set(why, (counts.get(why) ?? 0) + 1);
	}
	return [...counts].map(([why, count]) => `skipped ${count}: ${why}`);
}
