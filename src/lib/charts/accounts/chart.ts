/** Chart "accounts": one dot for each account of how he died, by cause and by kind of source. */
import type { KnownAccounts } from './schema.ts';
import type { Kind } from '#lib/content/schema/sources.ts';
import { layoutGroups } from '#lib/engine/layout/groups.ts';
import { defineChart, fixed, found } from '#lib/engine/chart.ts';
import type { LegendItem, Look, Mark, Scene, Size, Shape, Tone } from '#lib/engine/scene.ts';
import { capital } from '#lib/content/rich.ts';

const steps = ['accounts-care', 'accounts-force', 'accounts-open'] as const;
type Step = (typeof steps)[number];

/** How the chart shows what kind of source gives an account. */
interface AccountKind {
	kind: Kind;
	shape: Shape;
	/** Only a court’s finding has the tone of the record: see evidence/standing.ts. */
	tone: Tone;
	/** The kind in a sentence. */
	name: string;
	/** The kind in the legend, which has little room. */
	brief: string;
}

/** In the order of the legend, which is not a ranking of what they say. */
export const KINDS: readonly AccountKind[] = [
	{ kind: 'court', shape: 'square', tone: 'evidence', name: 'a court', brief: 'a court' },
	{
		kind: 'parliament or council',
		shape: 'square',
		tone: 'ink',
		name: 'a parliament or council',
		brief: 'parliament, council'
	},
	{
		kind: 'official expert',
		shape: 'disc',
		tone: 'ink',
		name: 'official experts',
		brief: 'state experts'
	},
	{
		kind: 'independent expert',
		shape: 'ring',
		tone: 'ink',
		name: 'independent experts',
		brief: 'outside experts'
	},
	{
		kind: 'party to the case',
		shape: 'cross',
		tone: 'ink',
		name: 'a party to the case',
		brief: 'a party'
	}
];

/** A kind as it is shown. Throws a RangeError for a kind that no account has had so far. */
export function kindOf(kind: Kind): AccountKind {
	const known = KINDS.find((one) => one.kind === kind);
	if (!known) throw new RangeError(`no look for an account by "${kind}"`);
	return known;
}

/** The kind as the first words of a line: "A court". */
function kindWords(kind: Kind): string {
	return capital(kindOf(kind).name);
}

/** The causes (ids in accounts.json) that a step is about; the last step is about all of them. */
const ABOUT: Record<(typeof steps)[number], readonly string[] | 'all'> = {
	'accounts-care': ['inadequate-treatment', 'neglect'],
	'accounts-force': ['beating', 'restrained'],
	'accounts-open': 'all'
};

function draw(data: KnownAccounts, step: Step, size: Size): Scene {
	const about = ABOUT[step];
	const isShown = (cause: string) => about === 'all' || about.includes(cause);
	const groups = data.causes.map(({ id, label }) => {
		const tone = isShown(id) ? ('ink' as const) : ('faint' as const);
		return {
			key: `cause-${id}`,
			heading: label,
			tone,
			entries: data.accounts
				.filter((account) => account.cause === id)
				.map(({ id: account, short, says, kind }) => ({
					key: `account-${account}`,
					text: short,
					sub: `${kindWords(kind)}. ${says}`,
					brief: kindWords(kind) === short ? undefined : kindWords(kind),
					tone,
					look: lookOf(kind, isShown(id)),
					group: label
				}))
		};
	});
	const { radius, dots, labels, rules } = layoutGroups(groups, size);
	const marks = groups.flatMap(({ entries }) =>
		entries.map(({ key, look, group }): Mark => {
			return { key, ...found('accounts', key, dots.get(key)), look, group };
		})
	);
	return { size, radius, marks, labels, rules, legend: legendOf(data, isShown) };
}

export const accounts = defineChart({
	id: 'accounts',
	steps,

	scene: (data: KnownAccounts, step, size) => fixed(draw(data, step, size)),

	describe(data, step, key) {
		const account = data.accounts.find(({ id }) => `account-${id}` === key);
		const { teller, kind, says } = found('accounts', key, account);
		return `${teller} (${kindOf(kind).name}): ${says}`;
	}
});

/** An account that the step is not about is faint, but keeps its shape. */
function lookOf(kind: Kind, shown: boolean): Look {
	const { shape, tone } = kindOf(kind);
	return `${shape}-${shown ? tone : 'faint'}`;
}

/** The kinds of the accounts that the step is about, and one item for all the others. */
function legendOf(data: KnownAccounts, isShown: (cause: string) => boolean): LegendItem[] {
	const shown = data.accounts.filter(({ cause }) => isShown(cause));
	const faint = data.accounts.find(({ cause }) => !isShown(cause));
	return [
		...KINDS.filter(({ kind }) => shown.some((account) => account.kind === kind)).map(
			({ kind, brief }, i): LegendItem => ({
				look: lookOf(kind, true),
				text: i === 0 ? `One account: ${brief}` : brief
			})
		),
		...(faint
			? [{ look: lookOf(faint.kind, false), text: 'faint: the other accounts' } as const]
			: [])
	];
}
