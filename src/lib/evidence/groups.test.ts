import { expect, test } from 'vitest';
import sources from 'virtual:data/sources';
import { groupSources } from './groups.ts';

const groups = groupSources(sources.sources);
const kindsIn = (group: string) => {
	const found = groups.find(({ id }) => id === group)?.sources ?? [];
	return new Set(found.map(({ kind }) => kind));
};

test('every source is in exactly one group', () => {
	const ids = groups.flatMap((group) => group.sources.map(({ id }) => id));
	expect(ids.toSorted()).toEqual(sources.sources.map(({ id }) => id).toSorted());
	expect(groups.filter((group) => group.sources.length === 0)).toEqual([]);
});

test('the documents are the five, whatever their kind', () => {
	expect(groups[0].sources.map(({ id }) => id)).toEqual(['000', '001', '002', '003', '004']);
});

test('only official records are the public record', () => {
	expect(kindsIn('records')).toEqual(new Set(['official record']));
	expect(kindsIn('councils')).toEqual(new Set(['court', 'parliament or council']));
	for (const kind of ['official record', 'court', 'parliament or council'] as const)
		expect(kindsIn('reports')).not.toContain(kind);
});

test('a source of another kind moves to another group', () => {
	const [record] = groups[1].sources;
	const [, records, , reports] = groupSources([{ ...record, kind: 'press' }]);
	expect([records.sources.length, reports.sources.length]).toEqual([0, 1]);
});
