/**
 * Every built page through the Nu HTML checker (https://validator.github.io/validator/), which needs
 * Java. Prints what it finds; exit code 1 where that is an error, 0 where there is none.
 */
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { root, run } from './lib/run.mjs';

/** Its CSS part is years behind the browsers (units of containers and lines, their queries). */
const STYLES = '.*CSS: .*';

const require = createRequire(import.meta.url);
/** The jar's path. */
const checker = String(require('vnu-jar'));

const args = ['--errors-only', '--skip-non-html', '--filterpattern', STYLES];
const { code } = await run('java', ['-jar', checker, ...args, join(root, 'build')]);
process.exitCode = code;
