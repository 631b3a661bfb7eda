import { expect, test } from 'vitest';
import claims from 'virtual:data/claims';
import sources from 'virtual:data/sources';
import { KINDS } from '#lib/content/schema/sources.ts';
import { STANDINGS } from '#lib/evidence/standing.ts';
import { plain } from '#lib/content/text.ts';
import { claimRows, sourceRows } from './rows.ts';

const claimSheet = claimRows(claims, plain);
const sourceSheet = sourceRows(sources);
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
