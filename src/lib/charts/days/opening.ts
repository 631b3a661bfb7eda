/** The opening: the days of his detention write their own number. */
import { figureOfDays } from './figure-of-days.ts';

export const opening = figureOfDays('opening', false);
