/** The closing: the days once more, the one he died on set off from the rest. */
import { figureOfDays } from './figure-of-days';

export const closing = figureOfDays('closing', 'disc-harm');
