/** The rows of the chart "impunity". */
import type { Impunity } from '$lib/data/schema/impunity';
import { WHEN, whenCells, type MarkSheet } from '../sheet';

type Columns = 'thing' | 'number' | 'name' | 'role' | 'outcome' | keyof typeof WHEN;

const STEP = 'impunity-doctors';
const NOTHING = { name: null, role: null, outcome: null, date: null, precision: null };

export const impunityRows: MarkSheet<Impunity, Columns> = {
	columns: {
		thing: 'An official named in the European Parliament, or a doctor charged',
		number: 'Which of them it is; no source says that the doctors are among the officials',
		name: 'The doctor’s name; empty where the source gives none, and for officials',
		role: 'The doctor’s role',
		outcome: 'What came of the charges: dismissed or acquitted',
		...WHEN
	},
	rows: ({ named, doctors }) => [
		...Array.from({ length: named.value }, (_, i) => ({
			step: STEP,
			mark: `official-${i + 1}`,
			cells: { ...NOTHING, thing: 'official named', number: i + 1 },
			claims: named.claims
		})),
		...doctors.map(({ id, name, role, outcome, date, claims }, i) => ({
			step: STEP,
			mark: `doctor-${id}`,
			cells: { thing: 'doctor charged', number: i + 1, name, role, outcome, ...whenCells(date) },
			claims
		}))
	]
};
