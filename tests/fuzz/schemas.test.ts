/** Data files damaged at random: the build must stop and say where the fault is. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readFault } from '#lib/charts/fault.ts';
import { FILES, NAMES, pathOf } from '#lib/charts/files.ts';
import { readTexts } from '#lib/checks/read.ts';
import { validate } from '#lib/checks/validate.ts';
import { seeded } from './seed.ts';

seeded('data files');
const texts = readTexts(process.cwd());

type Path = (string | number)[];

/** The path to every leaf, object and list in a JSON value. */
function ways(value: unknown, way: Path = []): Path[] {
	if (typeof value !== 'object' || value === null) return [way];
	return [
		way,
		...Object.entries(value).flatMap(([key, inner]) =>
			ways(inner, [...way, Array.isArray(value) ? Number(key) : key])
		)
	];
}

const contents = new Map(NAMES.map((name) => [name, JSON.parse(texts[name] ?? '') as unknown]));
const places = new Map(NAMES.map((name) => [name, ways(contents.get(name)).slice(1)]));

/** A file, a path in it, and the value to put there. */
const damage = fc.constantFrom(...NAMES).chain((name) =>
	fc.record({
		name: fc.constant(name),
		way: fc.constantFrom(...(places.get(name) ?? [])),
		value: fc.oneof(
			fc.jsonValue(),
			fc.constantFrom<unknown>(
				null,
				'',
				' ',
				-1,
				0,
				0.5,
				1e21,
				true,
				[],
				{},
				'{days.no}',
				'2009-02-30',
				// Ten characters that Date can parse but that are not an ISO date.
				'1 Jan 2009'
			)
		)
	})
);

/** A copy with another value at a path. */
function put(content: unknown, [key, ...rest]: Path, value: unknown): unknown {
	if (key === undefined) return value;
	const copy: Record<string | number, unknown> = Array.isArray(content)
		? (content.slice() as never)
		: { ...(content as object) };
	copy[key] = put(copy[key], rest, value);
	return copy;
}

it('a damaged file either still matches its schema or has faults reported', () => {
	fc.assert(
		fc.property(damage, ({ name, way, value }) => {
			const { success, error } = FILES[name].safeParse(put(contents.get(name), way, value));
			expect(success || error.issues.length > 0).toBe(true);
		})
	);
});

it('a damaged file stops the build and is named, unless it is still valid', () => {
	fc.assert(
		fc.property(damage, ({ name, way, value }) => {
			const damaged = JSON.stringify(put(contents.get(name), way, value));
			const verdict = validate({ ...texts, [name]: damaged });
			if (verdict.data) {
				expect(FILES[name].safeParse(verdict.data[name]).success).toBe(true);
				return;
			}
			for (const fault of verdict.faults) {
				expect(NAMES.map(pathOf)).toContain(fault.file);
				expect(readFault(fault)).toMatch(/: (expected|the claim says|the data) ./);
			}
		}),
		{ numRuns: 100 }
	);
});

it('text that is not JSON, or JSON that is not valid data, stops the build', () => {
	fc.assert(
		fc.property(fc.constantFrom(...NAMES), fc.oneof(fc.string(), fc.json()), (name, text) => {
			const { data, faults } = validate({ ...texts, [name]: text });
			expect(data).toBeNull();
			expect(faults.some(({ file }) => file === pathOf(name))).toBe(true);
		}),
		{ numRuns: 40 }
	);
});
