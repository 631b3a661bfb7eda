/** The closing: the days once more, the day he died labelled with its date. */
import { figureOfDays } from './figure-of-days.ts';

export const closing = figureOfDays('closing', true);
