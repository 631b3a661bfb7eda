/** The seed and number of generated inputs. `FUZZ_SEED=… npm run test:unit` repeats a run. */
import fc from 'fast-check';

const asked = Number(process.env.FUZZ_SEED);
const seed = Number.isInteger(asked) && process.env.FUZZ_SEED ? asked : Date.now() % 2 ** 31;

/** Sets and prints the seed for this file's properties; `what` says what they test. */
export function seeded(what: string): void {
	fc.configureGlobal({ seed, numRuns: 2000 });
	console.warn(`fuzz: ${what} from FUZZ_SEED=${seed}`);
}
