/** What the built story must show, worked out from the data it is built from. */
import { addMonths, daysInclusive } from '#lib/content/dates.ts';
import { figures } from '#lib/charts/registry.ts';
import { parseText } from '#lib/content/rich.ts';
import { readTexts } from '#lib/checks/texts.ts';
import { validate } from '#lib/checks/validate.ts';
import { hasChart, STEPS, type ChapterId, type StepId } from '#lib/charts/index.ts';

const verdict = validate(readTexts(process.cwd()));
if (!verdict.data) throw new Error(`the data is wrong: ${JSON.stringify(verdict.faults)}`);
export const data = verdict.data;

export const CHAPTERS = Object.keys(STEPS) as ChapterId[];
/** Every step's id, in the story's order. */
export const ALL_STEPS: StepId[] = Object.values(STEPS).flat();
/** The chapters that have a chart. */
export const CHARTS = CHAPTERS.filter(hasChart);
/** The first step of each chapter. */
export const FIRST_STEPS: StepId[] = Object.values(STEPS).map(([first]) => first);

const registry = figures(data);

/** Story text as it is read, its figures filled in. */
function plain(text: string): string {
	return parseText(text, registry)
		.map((segment) => segment.text)
		.join('');
}

/** Each step's heading and paragraphs, as they are read. */
export const CARDS = data.story.chapters.flatMap(({ steps }) =>
	steps.map(({ id, heading, text }) => ({
		id,
		texts: [...(heading === null ? [] : [heading]), ...text].map(plain)
	}))
);

const sum = (numbers: number[]): number => numbers.reduce((total, n) => total + n, 0);

const arrest = data.days.arrest.date.at;
const days = daysInclusive(arrest, data.days.death.date.at);
/** Day by which the first clock has run, counted from the arrest. */
export const DAYS_TO_ILLNESS = daysInclusive(
	arrest,
	addMonths(arrest, data.days.illness.afterMonths)
);

function inCell(accounts: typeof data.cell.accounts): number {
	return sum(accounts.map(({ people, beds }) => people + beds));
}

/** How many marks a step shows. Throws a RangeError for a step that is not in the story. */
export function marksOf(step: string): number {
	const { money, cell, requests, minutes, accounts, impunity, votes, list } = data;
	const { aftermath, laws, disagree } = data;
	const chapter = step.split('-')[0];
	switch (chapter) {
		case 'opening':
		case 'closing':
		case 'days':
			return days;
		case 'money':
			if (step === 'money-refund') return money.refund.value;
			return step === 'money-companies' ? sum(money.companies.map(({ value }) => value)) : 1;
		case 'cell':
			if (step === 'cell-floors') return sum(cell.floors.map((f) => f.men.most + f.beds));
			return inCell(step === 'cell-beds' ? cell.accounts.slice(0, 1) : cell.accounts);
		case 'requests': {
			if (step === 'requests-paper') return requests.papers.length;
			const others = step === 'requests-rivals' ? requests.rivals : [];
			return requests.total.value + sum(others.map(({ value }) => value));
		}
		case 'minutes':
			return step === 'minutes-night' ? 1 : minutes.total.value;
		case 'accounts':
			return accounts.accounts.length;
		case 'impunity':
			return impunity.named.value + (step === 'impunity-named' ? 0 : impunity.doctors.length);
		case 'votes': {
			if (step === 'votes-senate') return votes.senate.members.length;
			const { members } = votes.house;
			return step === 'votes-cosponsors'
				? members.filter(({ vote }) => vote === 'nay').length
				: members.length;
		}
		case 'list':
			return list.total.value;
		case 'aftermath':
			return aftermath.events.length;
		case 'laws':
			return laws.laws.length;
		case 'disagree':
			return sum(disagree.questions.map((question) => question.answers.length));
		default:
			throw new RangeError(`no step "${step}"`);
	}
}
