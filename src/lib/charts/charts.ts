/**
 * Every chart with its data. Scripts replace this module: an embed of one chart is built with that
 * one alone (entries/one-chart.ts), and the story with its first charts (entries/first-charts.ts).
 */
import type { BoundChart } from '#lib/engine/chart.ts';
import { first } from './first.ts';
import { rest } from './later.ts';

/** By the chapter's id. */
export const charts: Record<string, BoundChart> = { ...first, ...rest };

/** Loads the charts that are not among them yet, where some are not. */
export const later: (() => Promise<Record<string, BoundChart>>) | undefined = undefined;
