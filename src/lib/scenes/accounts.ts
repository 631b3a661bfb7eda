/** Chart "accounts": what is said of how he died, one dot an account, under the kinds of account. */
import type { Accounts } from '$lib/data/schema/accounts';
import { layoutGroups } from './layout/groups';
import type { Chart, Mark, Tone } from './scene';
import { assertStep, found } from './layout/steps';

export const steps = [
	'accounts-care',
	'accounts-force',
	'accounts-official',
	'accounts-open'
] as const;

/** The causes (their ids in accounts.json) that a step speaks of; the last speaks of all alike. */
const SPOKEN: Record<(typeof steps)[number], readonly string[] | 'all'> = {
	'accounts-care': ['treatment-withheld', 'neglect'],
	'accounts-force': ['beating', 'restrained'],
	'accounts-official': ['heart-failure'],
	'accounts-open': 'all'
};

export const accounts: Chart<Accounts> = {
	scene(data, step, _progress, size) {
		assertStep('accounts', steps, step);
		const spoken = SPOKEN[step];
		const isSpoken = (cause: string) => spoken === 'all' || spoken.includes(cause);
		const tone = (cause: string): Tone => (isSpoken(cause) ? 'ink' : 'faint');
		const groups = data.causes.map((cause) => ({
			key: `cause-${cause.id}`,
			heading: cause.label,
			tone: tone(cause.id),
			entries: data.accounts
				.filter((account) => account.cause === cause.id)
				.map((a) => ({
					key: `account-${a.id}`,
					text: a.short,
					sub: a.says,
					tone: tone(cause.id),
					cause
				}))
		}));
		const { radius, dots, labels, rules } = layoutGroups(groups, size);
		const marks = groups.flatMap((group) =>
			group.entries.map(({ key, cause }): Mark => {
				const at = found('accounts', key, dots.get(key));
				return {
					key,
					...at,
					look: isSpoken(cause.id) ? 'disc-ink' : 'ring-faint',
					group: cause.label
				};
			})
		);
		return {
			size,
			radius,
			marks,
			labels,
			rules,
			legend: [
				{ look: 'disc-ink', text: 'One dot is one account of how he died' },
				...(spoken === 'all' ? [] : [{ look: 'ring-faint', text: 'the other accounts' } as const])
			]
		};
	},

	tell(data, step, key) {
		assertStep('accounts', steps, step);
		const account = found(
			'accounts',
			key,
			data.accounts.find((a) => `account-${a.id}` === key)
		);
		const kind = account.from === 'document' ? 'one of the five sources' : 'public record';
		return `${account.teller} (${kind}): ${account.says}`;
	}
};
