/** Chart "cell": the people and the beds of one cell, as one source and then another tells it. */
import type { Cell } from '$lib/data/schema/cell';
import { ledger, type Row } from './cell-rows';
import { compose } from './layout/compose';
import { cell as cellOf, fitGrid, radiusFor } from './layout/grid';
import type { Chart, LegendItem, Mark, Scene, Size } from './scene';
import { assertStep, found } from './layout/steps';

const steps = ['cell-people', 'cell-beds', 'cell-other'] as const;

type Account = Cell['accounts'][number];

export const cell: Chart<Cell> = {
	scene(data, step, _progress, size) {
		assertStep('cell', steps, step);
		const [first] = data.accounts;
		if (step === 'cell-people') return room(first, size);
		const told = step === 'cell-beds' ? [first] : data.accounts;
		const groups = told.map((account) => ({
			key: account.id,
			headings: [
				account.teller,
				account.teller.split(', ').slice(0, 2).join(', '),
				nameOf(account)
			],
			rows: [peopleOf(account), bedsOf(account)]
		}));
		return { size, ...ledger(groups, size), rules: [], legend: legendOf(told) };
	},

	tell(data, step, key) {
		assertStep('cell', steps, step);
		const [, id, what, number] = /^(.+)-(person|bed)-(\d+)$/.exec(key) ?? [];
		const account = data.accounts.find((a) => a.id === id);
		const { people, beds, teller } = found('cell', key, account);
		const total = what === 'bed' ? beds : people;
		found('cell', key, Number(number) <= total || undefined);
		return what === 'bed'
			? `One of ${beds} beds for ${people} people, says ${teller}.`
			: `One of ${people} people in a cell with ${beds} beds, says ${teller}.`;
	}
};

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

/** All the people of the cell, close together between four walls. */
function room(account: Account, size: Size): Scene {
	const heading = { numeral: String(account.people), strong: 'people', notes: ['in one cell'] };
	const columns = Math.ceil(Math.sqrt(account.people * 2));
	const pad = 0.45;
	const gridIn = (box: Size) => {
		const rows = Math.ceil(account.people / columns);
		const most = Math.min(box.width / (columns + 2 * pad), box.height / (rows + 2 * pad), 76);
		return fitGrid(account.people, box, { columns, maxPitch: Math.max(0, most) });
	};
	const { labels, field } = compose(size, heading, (box) => {
		const { rows, pitch } = gridIn(box);
		return { width: (columns + 2 * pad) * pitch, height: (rows + 2 * pad) * pitch };
	});
	const grid = gridIn(field);
	const inside = { x: field.x + pad * grid.pitch, y: field.y + pad * grid.pitch };
	return {
		size,
		radius: radiusFor(grid.pitch, 30),
		marks: keys(account, 'person', account.people).map((key, i): Mark => ({
			key,
			...cellOf(grid, i, inside),
			look: 'disc-ink',
			group: `${nameOf(account)}: people`
		})),
		labels,
		rules: [
			{
				key: 'walls',
				d: `M${field.x} ${field.y}h${field.width}v${field.height}h${-field.width}z`,
				style: 'solid',
				tone: 'ink'
			}
		],
		legend: [{ look: 'disc-ink', text: 'One dot is one person in the cell' }]
	};
}

function legendOf(told: Account[]): LegendItem[] {
	const short = told.some((account) => account.beds < account.people);
	return [
		{ look: 'disc-ink', text: 'One dot is one person' },
		...(short ? [{ look: 'disc-harm', text: 'one person too many for the beds' } as const] : []),
		{ look: 'square-evidence', text: 'One square is one bed' }
	];
}
