/** The version of the data that was published last: scripts/release.mjs writes it. */
import { date, first, version } from '../../../released/data.json';

/** Its number (major.minor.patch), its day, and the day of the first one, as ISO dates. */
export const release = { version, date, first };
