/** The rows of the chart "accounts". */
import type { KnownAccounts } from './schema.ts';
import type { MarkSheet } from '#lib/content/sheet.ts';

type Columns = 'cause' | 'teller' | 'kind' | 'says';

export const rows: MarkSheet<KnownAccounts, Columns> = {
	columns: {
		cause: 'The cause of death that the account names; the causes are not ranked',
		teller: 'Who gives the account, and who reported it where we have it at second hand',
		kind:
			'The kind of source: court, parliament or council, official expert, independent expert, ' +
			'or party to the case',
		says: 'What they say, in our words or quoted; no account is marked as right'
	},
	rows: ({ causes, accounts }) =>
		causes.flatMap(({ id, label }) =>
			accounts
				.filter(({ cause }) => cause === id)
				.map(({ id: account, teller, kind, says, claims }) => ({
					step: 'accounts-open',
					mark: `account-${account}`,
					cells: { cause: label, teller, kind, says },
					claims
				}))
		)
};
