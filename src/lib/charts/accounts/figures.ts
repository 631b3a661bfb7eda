/** The figures that the story's text can use of this chart. */
import type { Add } from '#lib/content/registry.ts';
import type { Accounts } from './schema.ts';

export function figures(accounts: Accounts, add: Add): void {
	add('accounts.total', accounts.accounts.length);
	add('accounts.causes', accounts.causes.length);
}
