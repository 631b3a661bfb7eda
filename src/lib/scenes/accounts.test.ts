import data from 'virtual:data/accounts';
import { expect, test } from 'vitest';
import { accounts, steps } from './accounts';
import { accountsWords } from './accounts.words';
import { expectLawfulEverywhere } from './testing/laws-everywhere';

const size = { width: 400, height: 420 };
const count = data.accounts.length;
const filled = (step: string) =>
	accounts
		.scene(data, step, 1, size)
		.marks.filter((mark) => mark.look === 'disc-ink')
		.map((mark) => mark.key.replace('account-', ''));

test('every account is drawn in every step, whatever the size', { timeout: 60_000 }, () => {
	expectLawfulEverywhere(accounts, data, Object.fromEntries(steps.map((step) => [step, count])));
});

test('every kind of account is spoken of in just one step, and at the end all alike', () => {
	const told = steps.slice(0, -1).flatMap(filled);
	expect([...told].sort()).toEqual(data.accounts.map((account) => account.id).sort());
	expect(filled('accounts-care')).toContain('physicians');
	expect(filled('accounts-official')).toContain('forensics');
	expect(filled('accounts-open')).toHaveLength(count);
});

test('no account is marked right: there is one look for what is spoken of', () => {
	for (const step of steps) {
		const looks = new Set(accounts.scene(data, step, 1, size).marks.map((mark) => mark.look));
		expect([...looks].every((look) => ['disc-ink', 'ring-faint'].includes(look))).toBe(true);
	}
});

test('each dot stands beside its teller’s name', () => {
	const { marks, labels } = accounts.scene(data, 'accounts-open', 1, size);
	for (const mark of marks) {
		const name = labels.find((label) => label.key === `${mark.key}-text`);
		expect(Math.abs((name?.y ?? Infinity) - mark.y)).toBeLessThan(10);
	}
});

test('a dot tells who says it and what', () => {
	expect(accounts.tell(data, 'accounts-care', 'account-redress')).toMatch(/^REDRESS.*: .*\.$/);
});

test('the table has a row for each account', () => {
	expect(accountsWords.tables(data)[0].rows).toHaveLength(count);
	expect(accountsWords.description(data)).toContain(`${count} accounts`);
});
