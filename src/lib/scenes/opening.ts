/** The opening: the days of his detention write their own number. */
import { figureOfDays } from './figure-of-days';

export const opening = figureOfDays('opening', false);
