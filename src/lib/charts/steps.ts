/**
 * Every step that has a scene, by chapter, both in the order of the story. A card in story.json
 * whose step is not here, or a step here without a card, stops the build.
 */
export const STEPS = {
	opening: ['opening'],
	money: ['money-lawyer', 'money-refund', 'money-companies'],
	days: ['days-arrest', 'days-fill', 'days-illness', 'days-butyrka', 'days-count'],
	cell: ['cell-beds', 'cell-other', 'cell-floors'],
	requests: ['requests-out', 'requests-none', 'requests-paper', 'requests-rivals'],
	minutes: ['minutes-night', 'minutes-clock', 'minutes-after'],
	accounts: ['accounts-care', 'accounts-force', 'accounts-open'],
	impunity: ['impunity-named', 'impunity-doctors'],
	votes: ['votes-house', 'votes-party', 'votes-cosponsors', 'votes-senate'],
	list: ['list-first', 'list-growth'],
	aftermath: [
		'aftermath-justice',
		'aftermath-retaliation',
		'aftermath-december',
		'aftermath-court'
	],
	laws: ['laws-spread', 'laws-kinds', 'laws-effect'],
	disagree: ['disagree-record', 'disagree-open'],
	closing: ['closing']
} as const satisfies Record<string, readonly string[]>;

export type ChapterId = keyof typeof STEPS;
export type StepId = (typeof STEPS)[ChapterId][number];

/** The chapters that have no chart of their own. */
const CHARTLESS: readonly string[] = ['opening', 'closing'];

/** Whether a chapter has a chart, with an address and an embed of its own. */
export function hasChart(chapter: string): boolean {
	return !CHARTLESS.includes(chapter);
}

/** Whether a word is a chapter's id. */
export function isChapter(id: string): id is ChapterId {
	return Object.hasOwn(STEPS, id);
}

const IDS: readonly string[] = Object.values(STEPS).flat();

/** Whether a word is a step's id. */
export function isStep(id: string): id is StepId {
	return IDS.includes(id);
}
