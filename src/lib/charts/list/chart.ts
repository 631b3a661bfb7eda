/** Chart "list": the names on the public list under the Act of 2012, date by date. */
import { readWhen } from '#lib/content/dates.ts';
import { numberWords } from '#lib/content/rich.ts';
import type { List } from './schema.ts';
import { defineChart, fixed, found, type Clock } from '#lib/engine/chart.ts';
import { layoutColumns, type Columns, type Head, type Round } from './columns.ts';
import type { Label, LegendItem, Look, Mark, Rule, Size } from '#lib/engine/scene.ts';
import { label } from '#lib/engine/layout/text.ts';

const steps = ['list-first', 'list-growth'] as const;
type Step = (typeof steps)[number];

/** What a name on the list is, as far as a source says how many are tied to his case. */
type Kind = 'tied' | 'not tied' | 'not known' | 'unit';
/** A name, its round, and its number in the order of the list. */
interface Name {
	key: string;
	round: number;
	kind: Kind;
}

const LOOKS: Record<Kind, Look> = {
	tied: 'disc-ink',
	'not tied': 'ring-ink',
	'not known': 'disc-faint',
	unit: 'square-evidence'
};
const LATER: Look = 'ring-faint';

/**
 * Every name, in the order of the rounds. Sources say how many names of a round are tied to his
 * case, so within a round a name stands for none in particular; those tied come first.
 */
export function names({ rounds }: Pick<List, 'rounds'>): Name[] {
	let number = 0;
	return rounds.flatMap((round, i) =>
		Array.from({ length: round.added }, (_, n): Name => {
			number += 1;
			return { key: `name-${number}`, round: i, kind: kindOf(round, n) };
		})
	);
}

function kindOf({ added, units = 0, tied }: Round, n: number): Kind {
	if (n >= added - units) return 'unit';
	if (tied === null) return 'not known';
	return n < tied ? 'tied' : 'not tied';
}

/** The number of names on the list after each round. */
export function totals({ rounds }: Pick<List, 'rounds'>): number[] {
	let total = 0;
	return rounds.map(({ added }) => (total += added));
}

/** A number in words where it is small, as in running text. */
const spell = (n: number): string => (n <= 10 ? numberWords(n) : String(n));

/** "10 of the 12 new names tied to his case, according to The Age" */
function tiedNote({ added, tied, teller }: Round, first: boolean): string {
	if (tied === null) return `${added} new names; we did not find how many are tied to his case`;
	const whole = first ? 'them' : `the ${added} new names`;
	return `${tied} of ${whole} tied to his case, according to ${teller}`;
}

function layOut(data: List, step: Step, size: Size): Clock {
	const { rounds } = data;
	const first = step === 'list-first';
	const sums = totals(data);
	const heads = rounds.map((round, i): Head => ({
		numeral: String(sums[i]),
		strong: `names on the ${first ? 'first' : 'public'} list`,
		notes: [readWhen(round.date), tiedNote(round, i === 0)]
	}));
	const set = layoutColumns(rounds, heads, size);
	const all = names(data);
	/** Each round as it looks before it is reached and from then on. */
	const columns = rounds.map((round, i) => {
		const own = all.filter((name) => name.round === i);
		const marks = (lookOf: (kind: Kind) => Look) =>
			own.map(({ key, kind }, n): Mark => ({
				key,
				...set.columns[i].dots[n],
				look: lookOf(kind),
				group: `Added on ${readWhen(round.date)}`
			}));
		return {
			later: { marks: marks(() => LATER), labels: columnLabels(set, i, round, null) },
			reached: { marks: marks((kind) => LOOKS[kind]), labels: columnLabels(set, i, round, sums[i]) }
		};
	});
	const { left, right, base, small } = set;
	const rowHead = label('totals', 'Names on the list so far', {
		x: left,
		y: set.headLine,
		size: small,
		kind: 'axis',
		tone: 'faint'
	});
	const rules: Rule[] = [
		{ key: 'base', d: `M${left},${base}H${right}`, style: 'solid', tone: 'faint' }
	];
	return (progress) => {
		const reached = first ? 1 : 1 + Math.round(progress * (rounds.length - 1));
		const now = columns.map((column, i) => (i < reached ? column.reached : column.later));
		const marks = now.flatMap((column) => column.marks);
		return {
			size,
			radius: set.radius,
			marks,
			labels: [...set.headings[reached - 1], ...now.flatMap(({ labels }) => labels), rowHead],
			rules,
			legend: legend(new Set(marks.map(({ look }) => look)))
		};
	};
}

export const list = defineChart({
	id: 'list',
	steps,

	scene(data: List, step, size) {
		const clock = layOut(data, step, size);
		return step === 'list-growth' ? clock : fixed(clock(1));
	},

	describe(data, step, key) {
		const name = names(data).find((one) => one.key === key);
		const { round, kind } = found('list', key, name);
		const { added, date, tied, teller, text } = data.rounds[round];
		const ofRound = `${spell(added)} names added on ${readWhen(date)}`;
		if (kind === 'unit') return `The unit among the ${ofRound}. ${text}`;
		return tied === null
			? `One of ${ofRound}. ${text}`
			: `One of ${ofRound}; ${spell(tied)} of them tied to his case, according to ${teller}.`;
	}
});

/** A column's date; once it is reached, also what it added, and the `total` so far. */
function columnLabels(set: Columns, i: number, round: Round, total: number | null): Label[] {
	const { small, large, dateLine, totalLine } = set;
	const { x, date, top } = set.columns[i];
	const tone = total === null ? 'faint' : 'ink';
	const common = { x, anchor: 'middle', tone } as const;
	const on = { ...common, y: dateLine, size: small, kind: 'axis' } as const;
	const dated = label(`date-${round.id}`, date, on);
	if (total === null) return [dated];
	const over = { ...common, y: top - 0.5 * small, size: small, kind: 'strong' } as const;
	const under = { ...common, y: totalLine, size: large, kind: 'strong' } as const;
	return [
		label(`added-${round.id}`, `${i === 0 ? '' : '+'}${round.added}`, over),
		dated,
		label(`total-${round.id}`, String(total), under)
	];
}

function legend(drawn: ReadonlySet<Look>): LegendItem[] {
	const items: LegendItem[] = [
		{ look: LOOKS['not tied'], text: 'One dot is one name on the list' },
		{ look: LOOKS.tied, text: 'tied to his case, a source says' },
		{ look: LOOKS['not known'], text: 'not known if tied' },
		{ look: LOOKS.unit, text: 'a unit' },
		{ look: LATER, text: 'a name added later' }
	];
	return items.filter(({ look }) => drawn.has(look));
}
