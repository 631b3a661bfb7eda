/**
 * npm run html: checks every built page with the Nu HTML checker
 * (https://validator.github.io/validator/), which needs Java. Prints the errors it finds; exits with 1
 * if there are any, otherwise with 0.
 */
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { root, run } from './lib/run.mjs';

/** Ignored: its CSS checks are years behind browsers (container units and queries, `lh`). */
const STYLES = '.*CSS: .*';

const require = createRequire(import.meta.url);
/** Path of the jar. */
const checker = String(require('vnu-jar'));

const args = ['--errors-only', '--skip-non-html', '--filterpattern', STYLES];
const { code } = await run('java', ['-jar', checker, ...args, join(root, 'build')]);
process.exitCode = code;
