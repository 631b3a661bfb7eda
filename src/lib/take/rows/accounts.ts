/** The rows of the chart "accounts". */
import type { Accounts } from '$lib/data/schema/accounts';
import type { MarkSheet } from '../sheet';

type Columns = 'cause' | 'teller' | 'says' | 'from';

export const accountsRows: MarkSheet<Accounts, Columns> = {
	columns: {
		cause: 'The kind of account: the cause of death it gives',
		teller: 'Who gives it',
		says: 'What they say, in our words; none is marked right',
		from: 'document: one of the five sources; record: the public record'
	},
	rows: ({ causes, accounts }) =>
		causes.flatMap(({ id, label }) =>
			accounts
				.filter(({ cause }) => cause === id)
				.map(({ id: account, teller, says, from, claims }) => ({
					step: 'accounts-open',
					mark: `account-${account}`,
					cells: { cause: label, teller, says, from },
					claims
				}))
		)
};
