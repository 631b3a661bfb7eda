/** A Playwright reporter that tells npm test how far it has got. */
import { tell } from './progress.mjs';

/** @import { Reporter } from '@playwright/test/reporter' */

/** @implements {Reporter} */
export default class Report {
	#total = 0;
	/** @type {Set<string>} */
	#done = new Set();
	/** @type {Set<string>} */
	#failed = new Set();

	/**
	 * @param {unknown} _config
	 * @param {import('@playwright/test/reporter').Suite} suite
	 */
	onBegin(_config, suite) {
		this.#total = suite.allTests().length;
	}

	/**
	 * @param {import('@playwright/test/reporter').TestCase} test
	 * @param {import('@playwright/test/reporter').TestResult} result
	 */
	onTestEnd(test, result) {
		const unexpected = test.outcome() === 'unexpected';
		// A test that failed is tried again.
		if (unexpected && result.retry < test.retries) return;
		this.#done.add(test.id);
		if (unexpected) this.#failed.add(test.id);
		const [done, failed] = [this.#done.size, this.#failed.size];
		console.log(tell({ done, total: this.#total, failed }));
	}

	/** Another reporter prints for people. */
	printsToStdio() {
		return false;
	}
}
