/** Tables with unexpected cells. */
import { csvParse } from 'd3';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { csv, type Cell } from '#lib/content/sheet.ts';
import { seeded } from './seed.ts';

seeded('CSV');

const text = fc.oneof(
	fc.string({ unit: 'binary' }),
	fc.constantFrom('"', '""', ',', '\n', '\r\n', '\r', ' ', '=1+1', '\uFEFF', 'a "b", c\nd')
);
const cell: fc.Arbitrary<Cell> = fc.oneof(
	text,
	fc.double({ noNaN: true, noDefaultInfinity: true }),
	fc.constant(null)
);
const name = fc.stringMatching(/^[a-z][a-z_]{0,9}$/);
const sheet = fc.uniqueArray(name, { minLength: 2, maxLength: 5 }).chain((names) =>
	fc
		.array(fc.record(Object.fromEntries(names.map((one) => [one, cell]))), { maxLength: 5 })
		.map((rows) => ({
			columns: Object.fromEntries(names.map((one) => [one, 'what it holds'])),
			rows
		}))
);

it('another parser reads back the table exactly as written', () => {
	fc.assert(
		fc.property(sheet, ({ columns, rows }) => {
			const written = csv({ columns, rows });
			const read = csvParse(written.replace(/\n$/, ''));
			expect(read.columns).toEqual(Object.keys(columns));
			expect(read.map((row) => ({ ...row }))).toEqual(
				rows.map((row) =>
					Object.fromEntries(
						Object.entries(row).map(([key, value]) => [key, value === null ? '' : String(value)])
					)
				)
			);
		})
	);
});
