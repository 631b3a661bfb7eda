import { csvParse } from 'd3';
import claims from 'virtual:data/claims';
import { describe, expect, it, test } from 'vitest';
import { NAMES, type Name } from '#lib/charts/files.ts';
import { aboutOf } from '#lib/charts/abouts.ts';
import { charts } from '#lib/charts/all.ts';
import { charts as ids } from '#lib/charts/index.ts';
import { KINDS } from '#lib/content/schema/sources.ts';
import { csv } from '#lib/content/sheet.ts';
import { STANDINGS } from '#lib/evidence/standing.ts';
import { sheetOf } from './sheets.ts';

/** A file's CSV, parsed as any user would. */
const read = (name: Name) => csvParse(csv(sheetOf(name)));
const chartNames = NAMES.filter((name) => ids.includes(name));
const inStep = (name: Name, step: string) => read(name).filter((row) => row.step === step);

test('every chart has a table', () => expect(chartNames.toSorted()).toEqual(ids.toSorted()));

describe.each(chartNames)('%s.csv', (name) => {
	const { panels } = aboutOf(name);

	it('has exactly one row for each mark in the figure', () => {
		const rows = read(name);
		for (const { step, size } of panels) {
			const keys = charts.scene(step, 1, size).marks.map((mark) => mark.key);
			const marks = rows.filter((row) => row.step === step).map((row) => row.mark);
			expect(marks.toSorted(), step).toEqual(keys.toSorted());
		}
		expect([...new Set(rows.map((row) => row.step))]).toEqual(panels.map(({ step }) => step));
	});

	it('starts with the mark, ends with its claims and sources, and names sources in every row', () => {
		const { columns } = read(name);
		expect(columns.slice(0, 2)).toEqual(['step', 'mark']);
		expect(columns.slice(-2)).toEqual(['claims', 'sources']);
		for (const row of read(name)) expect(row.sources, row.mark).toMatch(/^(00[0-4]|record-)/);
	});
});

test.each(NAMES)('%s.csv matches the table', (name) => {
	const { columns, rows } = sheetOf(name);
	const names = Object.keys(columns);
	const told = rows.map((row) => names.map((column) => String(row[column] ?? '')));
	expect(read(name).columns).toEqual(names);
	expect(read(name).map((row) => names.map((column) => row[column]))).toEqual(told);
	expect(Object.values(columns).filter((meaning) => !meaning)).toEqual([]);
});

test('the days are dates in order, from the arrest to the death', () => {
	const rows = inStep('days', 'days-count');
	expect(rows[0]).toMatchObject({
		date: '2008-11-24',
		day: '1',
		after_move: 'no',
		event: 'arrest'
	});
	expect(rows.at(-1)).toMatchObject({ date: '2009-11-16', day: '358', event: 'death' });
	expect(rows.find((row) => row.event === 'move to Butyrka')?.date).toBe('2009-07-25');
});

test('a yes vote compared with the report names no member, since nobody knows which were omitted', () => {
	const rows = inStep('votes', 'votes-house');
	const yes = rows.filter((row) => row.vote === 'yea');
	expect(yes).toHaveLength(365);
	expect(new Set(yes.map((row) => `${row.member}${row.party}${row.state}`))).toEqual(new Set(['']));
	expect(yes.filter((row) => row.counted_in === 'record only')).toHaveLength(3);
	for (const row of rows.filter((one) => one.vote === 'nay')) expect(row.member).not.toBe('');
});

test('the roll calls name every member', () => {
	for (const step of ['votes-party', 'votes-senate'])
		for (const row of inStep('votes', step)) {
			expect(row.member).not.toBe('');
			expect(row.state).toMatch(/^[A-Z]{2}$/);
		}
});

test('no date is more precise than is known', () => {
	for (const name of ['laws', 'aftermath', 'impunity', 'sources'] as const)
		for (const { date, precision } of read(name)) {
			if (!date) continue;
			const exact = { day: 10, month: 7, year: 4 }[precision ?? ''];
			if (exact) expect(date, `${name}: ${precision}`).toHaveLength(exact);
		}
});

test('a company has no share of the money', () => {
	for (const row of inStep('money', 'money-companies')) expect(row.million_usd).toBe('');
});

test('text with commas, quotes and line breaks survives a round trip', () => {
	const sheet = { columns: { a: 'A', b: 'B' }, rows: [{ a: 'one, "two"\n\nthree', b: null }] };
	expect(csvParse(csv(sheet)).slice()).toEqual([{ a: 'one, "two"\n\nthree', b: '' }]);
});

const claimSheet = sheetOf('claims');
const sourceSheet = sheetOf('sources');
const rowsOf = (id: string) => claimSheet.rows.filter((row) => row.id === id);

test('a claim has a row for each time a source says it, or one for our own arithmetic', () => {
	for (const { id, says } of claims.claims)
		expect(rowsOf(id), id).toHaveLength(Math.max(1, says.length));
	const [sum] = rowsOf('days.elapsed');
	expect(sum).toMatchObject({ source: null, phrase: null, origin: null });
	expect(sum.how).toBeTruthy();
});

test('claims have their derived standing, and their relations both ways', () => {
	expect(rowsOf('votes.house.score')[0]).toMatchObject({
		standing: 'contradicted by the official record',
		rivals: 'votes.house.record.score'
	});
	expect(rowsOf('votes.house.record.score')[0].rivals).toBe('votes.house.score');
	expect(rowsOf('requests.letters')[0].differs).toContain('requests.total');
});

test('a row says who said it first, and what is around the phrase', () => {
	expect(rowsOf('accounts.redress')[0]).toMatchObject({ source: '000', origin: 'redress' });
	const [council] = rowsOf('accounts.council');
	expect(council.context).toContain(council.phrase);
});

test('sources have their kind, their origin, and whose page it is', () => {
	const rowOf = (id: string) => sourceSheet.rows.find((row) => row.id === id);
	expect(rowOf('000')).toMatchObject({
		kind: 'party to the case',
		origin: 'hermitage',
		page: 'own'
	});
	for (const { url, page } of sourceSheet.rows) expect(page === null).toBe(url === null);
});

test('the columns name every kind of source and every standing', () => {
	for (const kind of KINDS) expect(sourceSheet.columns.kind).toContain(kind);
	for (const standing of Object.keys(STANDINGS))
		expect(claimSheet.columns.standing).toContain(standing);
	expect(claimSheet.columns.kind).toContain('would be a crime or a wrong');
});

test('no text has an unfilled placeholder', () => {
	for (const { claim, how, note } of claimSheet.rows)
		expect(`${claim} ${how} ${note}`).not.toMatch(/[{}]/);
});
