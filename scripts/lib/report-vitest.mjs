/** A Vitest reporter that tells npm test how far it has got, in files: it finds tests as it goes. */
import { tell } from './progress.mjs';

/** @import { Reporter } from 'vitest/node' */

/** @implements {Reporter} */
export default class Report {
	#total = 0;
	#done = 0;
	#failed = 0;

	/** @param {readonly unknown[]} files */
	onTestRunStart(files) {
		this.#total = files.length;
	}

	/** @param {import('vitest/node').TestModule} file */
	onTestModuleEnd(file) {
		this.#done++;
		const tests = [...file.children.allTests('failed')].length;
		// A file that does not load has no tests.
		this.#failed += tests === 0 && file.state() === 'failed' ? 1 : tests;
		const [done, total, failed] = [this.#done, this.#total, this.#failed];
		console.log(tell({ done, total, failed, what: 'files' }));
	}
}
