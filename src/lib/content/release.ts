/** The latest published version of the data, written by scripts/release.mjs. */
import { date, first, version } from '../../../released/data.json';

/** Its number (major.minor.patch), its date and the date of the first release, as ISO dates. */
export const release = { version, date, first };
