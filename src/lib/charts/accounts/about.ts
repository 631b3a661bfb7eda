/** The words, figures and rows of the chart "accounts". */
import { sheet, type Chapter } from '../chapter.ts';
import { accounts, kindOf } from './chart.ts';
import { schema, type KnownAccounts } from './schema.ts';
import { numberWords } from '#lib/content/rich.ts';
import { cite } from '#lib/engine/chart.ts';

export const about = {
	chart: accounts,
	schema,
	figures(accounts, add) {
		add('accounts.total', accounts.accounts.length);
		add('accounts.causes', accounts.causes.length);
	},
	rows: sheet(
		{
			cause: 'The cause of death that the account names; the causes are not ranked',
			teller: 'Who gives the account, and who reported it where we have it at second hand',
			kind:
				'The kind of source: court, parliament or council, official expert, independent expert, ' +
				'or party to the case',
			says: 'What they say, in our words or quoted; no account is marked as right'
		},
		({ causes, accounts }) =>
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
	),
	title: () => 'How did he die? Who says what',
	description: (data) =>
		`Sources give ${numberWords(data.accounts.length)} accounts of his death, and name ` +
		`${numberWords(data.causes.length)} causes. ` +
		data.causes
			.map(({ id, label }) => {
				const given = data.accounts.filter(({ cause }) => cause === id);
				return `${label}: ${given
					.map(({ teller, kind, says }) => `${teller} (${kindOf(kind).name}). ${says}`)
					.join(' ')}`;
			})
			.join(' ') +
		' We do not rank the causes, and no account is marked as right. But a judgment, an expert’s ' +
		'report and the word of a party are not the same kind of evidence, so each dot’s shape and ' +
		'colour show what kind of source gives the account.' +
		data.secondHand
			.map(({ teller, says }) => ` A second-hand report has no dot. ${teller}: ${says}`)
			.join(''),
	panels: () => [
		{
			step: 'accounts-open',
			caption:
				'Each dot is one account of how he died, listed by the cause it names. Its shape and ' +
				'colour show what kind of source gives it. No account is marked as right.',
			size: { width: 300, height: 560 }
		}
	],
	tables: (data) => [
		{
			caption: 'Accounts of his death',
			columns: ['Cause', 'Who says so', 'Kind of source', 'What they say', 'Source'],
			rows: data.causes.flatMap((cause) =>
				data.accounts
					.filter((account) => account.cause === cause.id)
					.map(({ teller, kind, says, claims }) => [cause.label, teller, kind, says, cite(claims)])
			)
		},
		{
			caption: 'Reported second-hand',
			columns: ['Who reports it', 'What they report', 'Source'],
			rows: data.secondHand.map(({ teller, says, claims }) => [teller, says, cite(claims)])
		}
	],
	picture: [{ panels: 1, height: 640 }],
	socialImage: { panel: 0, scale: 1.4 },
	frameHeights: [1236, 981, 814],
	paper: { height: 380 }
} satisfies Chapter<KnownAccounts>;
