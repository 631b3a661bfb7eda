/** The words around the chart "accounts". */
import type { Accounts } from '$lib/data/schema/accounts';
import { sourcesOf } from './layout/cites';
import type { ChartWords } from './scene';

export const accountsWords: ChartWords<Accounts> = {
	title: () => 'How did he die? Who says what',
	description: (data) =>
		`${data.accounts.length} accounts of his death, of ${data.causes.length} kinds. ` +
		data.causes
			.map((cause) => {
				const tellers = data.accounts.filter((a) => a.cause === cause.id).map((a) => a.teller);
				return `${cause.label}: ${tellers.join('; ')}.`;
			})
			.join(' ') +
		' They do not agree, and nothing here says which of them is right.',
	panels: () => [
		{
			step: 'accounts-open',
			caption: 'Each dot is one account of how he died, under what it says. None is marked right.',
			size: { width: 300, height: 420 }
		}
	],
	tables: (data) => [
		{
			caption: 'Accounts of his death',
			columns: ['Kind', 'Who', 'What they say', 'Source'],
			rows: data.causes.flatMap((cause) =>
				data.accounts
					.filter((account) => account.cause === cause.id)
					.map(({ teller, says, claims }) => [cause.label, teller, says, sourcesOf(claims)])
			)
		}
	]
};
