/** The rows of the chart "impunity". */
import type { Impunity } from './schema.ts';
import { BAN } from './counts.ts';
import { OUTCOMES } from './doctors.ts';
import { WHEN, whenCells, type MarkSheet } from '#lib/content/sheet.ts';

type Columns = 'thing' | 'number' | 'name' | 'role' | 'outcome' | 'note' | keyof typeof WHEN;

const STEP = 'impunity-doctors';
const NOTHING = { name: null, role: null, outcome: null, date: null, precision: null };

export const rows: MarkSheet<Impunity, Columns> = {
	columns: {
		thing: `An official ${BAN.join(' ')}, or a doctor charged`,
		number:
			'Which of them it is. Hermitage said that both doctors were on Senator Cardin’s list, also of 60 officials; the committee’s text gives no names',
		name: 'The doctor’s name; blank where we do not give it, and for officials',
		role: 'The doctor’s role; blank for officials',
		outcome: 'What came of the charges: case dropped or acquitted; blank for officials',
		note: 'What being on a list does not mean, or how the outcome came about and who says so',
		...WHEN
	},
	rows: ({ named, doctors }) => [
		...Array.from({ length: named.value }, (_, i) => ({
			step: STEP,
			mark: `official-${i + 1}`,
			cells: {
				...NOTHING,
				thing: 'official',
				number: i + 1,
				note: 'Being on a list is not being convicted.'
			},
			claims: named.claims
		})),
		...doctors.map(({ id, name, role, outcome, date, text, claims }, i) => ({
			step: STEP,
			mark: `doctor-${id}`,
			cells: {
				thing: 'doctor charged',
				number: i + 1,
				name,
				role,
				outcome: OUTCOMES[outcome],
				note: text,
				...whenCells(date)
			},
			claims
		}))
	]
};
