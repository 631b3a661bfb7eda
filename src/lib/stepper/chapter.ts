/** The chapter that a step belongs to: the part of its id before the first dash. */
export const chapterOf = (step: string): string => step.split('-')[0] ?? step;
