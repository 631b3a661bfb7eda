/** Chart "cell": people and beds, by two accounts of one story, and by his own complaint. */
import type { Cell } from './schema.ts';
import { floorsScene } from './floors.ts';
import { datesIn, menIn } from './floors-plan.ts';
import { defineChart, fixed, found } from '#lib/engine/chart.ts';
import type { LegendItem, Scene, Size, Label, Mark } from '#lib/engine/scene.ts';
import { margin, strongSize } from '#lib/engine/layout/compose.ts';
import { radiusFor } from '#lib/engine/layout/grid.ts';
import { textWidth, noteSize, label } from '#lib/engine/layout/text.ts';

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

interface Row {
	/** What the number counts, in the plural. */
	unit: string;
	count: number;
	/** Places in the row; marks take them from the left, the rest stay empty. */
	columns: number;
	marks: Pick<Mark, 'key' | 'look' | 'group'>[];
	/** Words in the empty places. */
	missing?: string;
}

interface RowGroup {
	key: string;
	/** The longest wording first: what fits is set. */
	headings: string[];
	rows: Row[];
}

/** The widest numeral, as a share of the picture's width. */
const WIDEST = 0.2;

/**
 * The groups in the middle of the box under a title: rows of marks at one scale, each with its number
 * at the left, so that gaps show.
 */
function ledger(
	title: string,
	groups: RowGroup[],
	size: Size
): Pick<Scene, 'radius' | 'marks' | 'labels'> {
	const m = margin(size);
	const note = noteSize(size);
	const strong = strongSize(note);
	const rows = groups.flatMap((group) => group.rows);
	const columns = Math.max(...rows.map((row) => row.columns));
	const heading = title ? Math.round(note * 1.1) : strong;
	const head = heading * 1.5;
	const between = note * 1.2;
	const titleHeight = title ? strong * 1.5 + 0.4 * between : 0;
	const heads = titleHeight + groups.length * head + (groups.length - 1) * between;
	const spare = size.height - 2 * m - heads;
	const digits = Math.max(...rows.map(({ count }) => textWidth(String(count), 1, 'numeral')));
	const room = Math.min(spare / rows.length, 190);
	const numeral = Math.max(
		11,
		Math.min((room - note * 1.9) / 0.78, (WIDEST * size.width) / digits)
	);
	const rowHeight = Math.min(room, 0.78 * numeral + note * 3);
	const widest = Math.max(
		...rows.map(({ count, unit }) =>
			Math.max(textWidth(String(count), numeral, 'numeral'), textWidth(unit, note))
		)
	);
	const side = widest + note * 1.2;
	const pitch = Math.min((size.width - 2 * m - side) / columns, rowHeight * 0.85, 58);
	const left = (size.width - side - columns * pitch) / 2;
	const used = rows.length * rowHeight + heads;
	const radius = radiusFor(pitch, 24);
	const marks: Mark[] = [];
	const labels: Label[] = [];
	let top = (size.height - used) / 2;
	if (title) {
		const large = Math.min(strong, (size.width - left - m) / textWidth(title, 1, 'strong'));
		labels.push(
			label('title', title, { x: left, y: top + 0.8 * strong, size: large, kind: 'strong' })
		);
	}
	top += titleHeight;
	for (const { key, headings, rows } of groups) {
		const words = headings.find((t) => textWidth(t, heading, 'strong') <= size.width - left - m);
		const at = { x: left, y: top + 0.8 * heading, size: heading, kind: 'strong' } as const;
		labels.push(label(`${key}-heading`, words ?? '', at));
		top += head;
		for (const row of rows) {
			const base = top + 0.78 * numeral;
			const middle = top + 0.4 * numeral;
			const { unit } = row;
			const large = { x: left, y: base, size: numeral, kind: 'numeral' } as const;
			const under = { x: left, y: base + 0.05 * numeral + 0.85 * note, size: note };
			labels.push(
				label(`${key}-${unit}-numeral`, String(row.count), large),
				label(`${key}-${unit}`, unit, under)
			);
			row.marks.forEach((mark, i) =>
				marks.push({ ...mark, x: left + side + (i + 0.5) * pitch, y: middle })
			);
			if (row.missing) {
				const x = left + side + (row.count + 0.5) * pitch - radius;
				const y = middle + 0.34 * note;
				labels.push(label(`${key}-missing`, row.missing, { x, y, size: note, tone: 'harm' }));
			}
			top += rowHeight;
		}
		top += between;
	}
	return { radius, marks, labels };
}
