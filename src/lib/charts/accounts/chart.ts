/** Chart "accounts": one dot for each account of how he died, by cause and by kind of source. */
import type { KnownAccounts } from './schema.ts';
import type { Kind } from '#lib/content/schema/sources.ts';
import { kindOf, KINDS, kindWords } from './kinds.ts';
import { layoutGroups } from '#lib/engine/layout/groups.ts';
import { defineChart, fixed, found } from '#lib/engine/chart.ts';
import type { LegendItem, Look, Mark, Scene, Size } from '#lib/engine/scene.ts';

const steps = ['accounts-care', 'accounts-force', 'accounts-open'] as const;
type Step = (typeof steps)[number];

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
		const { teller, kind, says } = found(
			'accounts',
			key,
			data.accounts.find(({ id }) => `account-${id}` === key)
		);
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
