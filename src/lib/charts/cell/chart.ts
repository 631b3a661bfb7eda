/** Chart "cell": people and beds, by two accounts of one story, and by his own complaint. */
import type { Cell } from './schema.ts';
import { floorsScene } from './floors.ts';
import { datesIn, menIn } from './floors-plan.ts';
import { ledger, type Row } from './account-rows.ts';
import { defineChart, fixed, found } from '#lib/engine/chart.ts';
import type { LegendItem, Scene, Size } from '#lib/engine/scene.ts';

const steps = ['cell-beds', 'cell-other', 'cell-floors'] as const;
type Step = (typeof steps)[number];

type Account = Cell['accounts'][number];

function draw(data: Cell, step: Step, size: Size): Scene {
	if (step === 'cell-floors') return floorsScene(data, size);
	const shown = step === 'cell-beds' ? data.accounts.slice(0, 1) : data.accounts;
	const title = shown.length > 1 ? 'One story, two sets of numbers' : '';
	const groups = shown.map((account) => ({
		key: account.id,
		headings: [account.teller, nameOf(account)],
		rows: [peopleOf(account), bedsOf(account)]
	}));
	return { size, ...ledger(title, groups, size), rules: [], legend: legendOf(shown) };
}

export const cell = defineChart({
	id: 'cell',
	steps,

	scene: (data: Cell, step, size) => fixed(draw(data, step, size)),

	describe(data, step, key) {
		const [, id, what, digits] = /^(.+)-(person|man|bed)-([1-9]\d*)$/.exec(key) ?? [];
		const number = Number(digits);
		if (step === 'cell-floors') return describeFloor(data, key, { id, what, number });
		const shown = step === 'cell-beds' ? data.accounts.slice(0, 1) : data.accounts;
		const account = shown.find((a) => a.id === id);
		const { people, beds, teller } = found('cell', key, account);
		const total = { person: people, bed: beds }[what ?? ''] ?? 0;
		found('cell', key, number <= total || undefined);
		return what === 'bed'
			? `One of ${beds} beds for ${people} people, says ${teller}.`
			: `One of ${people} people with ${beds} beds between them, says ${teller}.`;
	}
});

function describeFloor(
	{ floors }: Cell,
	key: string,
	{ id, what, number }: { id: string | undefined; what: string | undefined; number: number }
): string {
	const floor = found(
		'cell',
		key,
		floors.find((f) => id === `floor-${f.number}`)
	);
	const { men, beds } = floor;
	found('cell', key, number <= ({ man: men.most, bed: beds }[what ?? ''] ?? 0) || undefined);
	const dates = `${datesIn(floor)} ${floor.from.at.slice(0, 4)}`;
	const place = `cell ${floor.number} of Butyrka, ${dates}, his complaint says`;
	if (what === 'bed') return `One of ${beds} beds for ${menIn(floor)} men in ${place}.`;
	const which = number > men.least ? 'One more man, at times,' : `One of ${menIn(floor)} men`;
	return `${which} in ${place}. It measured ${floor.squareMetres} sq m and had ${beds} beds.`;
}

/** The witness's name alone, as a heading. */
function nameOf({ teller }: Account): string {
	return teller.split(',')[0];
}

function keys(account: Account, what: 'person' | 'bed', count: number): string[] {
	return Array.from({ length: count }, (_, i) => `${account.id}-${what}-${i + 1}`);
}

/** Nobody is known by name: those past the number of beds stand for the ones without. */
function peopleOf(account: Account): Row {
	const { people, beds } = account;
	return {
		unit: 'people',
		count: people,
		columns: people,
		marks: keys(account, 'person', people).map((key, i) => ({
			key,
			look: i < beds ? 'disc-ink' : 'disc-harm',
			group: `${nameOf(account)}: people`
		}))
	};
}

function bedsOf(account: Account): Row {
	const { people, beds } = account;
	return {
		unit: 'beds',
		count: beds,
		columns: people,
		marks: keys(account, 'bed', beds).map((key) => ({
			key,
			look: 'square-evidence',
			group: `${nameOf(account)}: beds`
		})),
		...(beds < people ? { missing: `no bed for ${people - beds}` } : {})
	};
}

function legendOf(shown: Account[]): LegendItem[] {
	const short = shown.some((account) => account.beds < account.people);
	const by =
		shown.length > 1 ? 'by these accounts' : `by ${nameOf(shown[0]).split(' ').pop()}’s account`;
	return [
		{ look: 'disc-ink', text: 'One dot is one person' },
		...(short ? [{ look: 'disc-harm', text: `person without a bed, ${by}` } as const] : []),
		{ look: 'square-evidence', text: 'One square is one bed' }
	];
}
