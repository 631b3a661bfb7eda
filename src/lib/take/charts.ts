/** The charts that have pictures to take away, in the order of the story. */
import { hasChart, STEPS } from '$lib/story/steps';

export const charts: string[] = Object.keys(STEPS).filter(hasChart);
