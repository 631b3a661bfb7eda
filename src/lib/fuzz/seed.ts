/** Generated inputs: how many, and from which seed. `FUZZ_SEED=… npm run test:unit` repeats a run. */
import fc from 'fast-check';
import { vi } from 'vitest';

const asked = Number(process.env.FUZZ_SEED);
const seed = Number.isInteger(asked) && process.env.FUZZ_SEED ? asked : Date.now() % 2 ** 31;

/** Sets the seed for this file's properties and prints it, with what it is for. */
export function seeded(what: string): void {
	fc.configureGlobal({ seed, numRuns: 2000 });
	// Thousands of them take their time on a busy machine.
	vi.setConfig({ testTimeout: 120_000 });
	console.warn(`fuzz: ${what} from FUZZ_SEED=${seed}`);
}
