import { describe, expect, test } from 'vitest';
import { DATA } from '#lib/checks/fixture.ts';
import { derive } from './derive.ts';
import type { Data } from './files.ts';

/** What follows from the data after a change to them. */
function derivedWith(change: (data: Data) => unknown) {
	const data = structuredClone(DATA);
	change(data);
	return derive(data);
}

function sourceOf({ sources }: Data, id: string) {
	const source = sources.sources.find((one) => one.id === id);
	if (!source) throw new RangeError(`no source "${id}"`);
	return source;
}

const standings = ({ disagree }: ReturnType<typeof derive>) =>
	Object.fromEntries(disagree.questions.map(({ id, standing }) => [id, standing]));

describe('the questions', () => {
	test('are settled by a record, counted differently, or open', () => {
		expect(standings(derive(DATA))).toEqual({
			house: 'settled by an official record',
			renaming: 'settled by an official record',
			detention: 'counted differently',
			adoption: 'counted differently',
			requests: 'counted differently',
			cause: 'open'
		});
	});

	test('have a record’s answer only where it settles them', () => {
		const records = derive(DATA).disagree.questions.flatMap((question) =>
			question.answers.filter(({ record }) => record).map(({ id }) => `${question.id}.${id}`)
		);
		expect(records).toEqual(['house.clerk', 'renaming.separate']);
	});

	test('are open once the settling source is no record, and no claim is touched', () => {
		const press = derivedWith((data) => {
			for (const id of ['record-house-608', 'record-bill']) sourceOf(data, id).kind = 'press';
		});
		expect(standings(press).house).toBe('open');
		expect(press.claims.claims.find(({ id }) => id === 'votes.house.score')?.standing).toBe(
			'in conflict'
		);
	});

	test('keep their standing if an answer’s claim is missing, which is reported elsewhere', () => {
		const missing = derivedWith((data) => {
			data.claims.claims = data.claims.claims.filter(({ id }) => id !== 'requests.letters');
		});
		expect(missing.disagree.questions).toHaveLength(6);
	});
});

describe('the accounts', () => {
	test('have the kind of the source that gives them, not of the newspaper that reports them', () => {
		const kinds = derive(DATA).accounts.accounts.map(({ id, kind }) => [id, kind]);
		expect(Object.fromEntries(kinds)).toEqual({
			court: 'court',
			redress: 'party to the case',
			physicians: 'independent expert',
			council: 'parliament or council',
			assembly: 'parliament or council',
			firestone: 'party to the case',
			forensics: 'official expert',
			prosecutor: 'party to the case',
			judge: 'court'
		});
	});

	test('change with the kind of their origin', () => {
		const changed = derivedWith((data) => {
			const origin = data.sources.origins.find(({ id }) => id === 'physicians');
			if (origin) origin.kind = 'party to the case';
		});
		expect(changed.accounts.accounts.find(({ id }) => id === 'physicians')?.kind).toBe(
			'party to the case'
		);
	});
});
