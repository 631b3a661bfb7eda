import { expect, test } from 'vitest';
import { accounts, KINDS } from './chart.ts';
import { about } from './about.ts';
import { expectChartInvariants } from '#lib/engine/testing/chart-invariants.ts';
import { data as all } from '#lib/charts/data.ts';

const { steps } = accounts;

const data = all.accounts;

const size = { width: 400, height: 420 };
const count = data.accounts.length;
const scene = (step: string, at = size) => accounts.scene(data, step, at)(1);
const looks = (step: string) =>
	new Map(scene(step).marks.map(({ key, look }) => [key.replace('account-', ''), look]));
const shown = (step: string) =>
	[...looks(step)].filter(([, look]) => !look.endsWith('-faint')).map(([id]) => id);

test('every account is drawn in every step, whatever the size', () => {
	expectChartInvariants(accounts, data, Object.fromEntries(steps.map((step) => [step, count])));
});

test('two steps are about some of the causes, the last about all', () => {
	expect(shown('accounts-care')).toEqual(['court', 'redress', 'physicians']);
	expect(shown('accounts-force')).toEqual(['council', 'assembly', 'firestone']);
	expect(shown('accounts-open')).toHaveLength(count);
});

test('accounts of one kind look alike, and those of two kinds differ', () => {
	const byId = looks('accounts-open');
	const byKind = KINDS.map(({ kind }) => {
		const all = data.accounts.filter((account) => account.kind === kind);
		return new Set(all.map(({ id }) => byId.get(id)));
	});
	for (const kind of byKind) expect(kind.size).toBe(1);
	expect(new Set(byKind.flatMap((kind) => [...kind])).size).toBe(KINDS.length);
});

test('an account that a step is not about keeps its shape', () => {
	const open = looks('accounts-open');
	for (const step of steps)
		for (const [id, look] of looks(step))
			expect(look.split('-')[0], `${id} in ${step}`).toBe(open.get(id)?.split('-')[0]);
});

test('the legend names every kind that the step is about', () => {
	const { legend } = scene('accounts-open');
	expect(legend.map(({ text }) => text.replace(/^One account: /, ''))).toEqual(
		KINDS.map(({ brief }) => brief)
	);
});

test('where there is room, the words beside a dot say what kind of source it is', () => {
	const { labels } = scene('accounts-open', { width: 960, height: 1000 });
	const of = (id: string) => labels.find(({ key }) => key === `account-${id}-sub`)?.lines.join(' ');
	expect(of('redress')).toBe(
		'A party to the case. The lack of adequate treatment “appears to have ultimately caused his ' +
			'death in detention”, it writes.'
	);
	expect(of('council')).toContain('grounds to suspect');
});

test('each dot is beside its teller’s name', () => {
	const { marks, labels } = scene('accounts-open');
	for (const mark of marks) {
		const name = labels.find((label) => label.key === `${mark.key}-text`);
		expect(Math.abs((name?.y ?? Infinity) - mark.y)).toBeLessThan(10);
	}
});

test('a dot tells who says it, what kind of source that is, and what they say', () => {
	expect(accounts.describe(data, 'accounts-care', 'account-redress')).toMatch(
		/^REDRESS.* \(a party to the case\): .*appears to have.*\.$/
	);
});

test('the description and the table give each account whole, with its kind of source', () => {
	const [table, secondHand] = about.tables(data);
	expect(table.rows).toHaveLength(count);
	for (const { teller, kind, says } of data.accounts) {
		expect(about.description(data)).toContain(says);
		expect(table.rows.some((row) => [teller, kind, says].every((cell) => row.includes(cell)))).toBe(
			true
		);
	}
	expect(secondHand.rows).toHaveLength(data.secondHand.length);
});

test('a second-hand report has no dot, and the description says so', () => {
	for (const { teller, says } of data.secondHand) {
		expect(data.accounts.map((account) => account.teller)).not.toContain(teller);
		expect(about.description(data)).toContain(`${teller}: ${says}`);
	}
});
