/** The charts with downloadable pictures, in story order. */
import { hasChart, STEPS } from '#lib/charts/steps.ts';

export const charts: string[] = Object.keys(STEPS).filter(hasChart);
