/** The chapter a step belongs to: the part of its id before the first hyphen. */
export const chapterOf = (step: string): string => step.split('-')[0] ?? step;
