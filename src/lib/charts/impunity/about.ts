/** The words, figures and rows of the chart "impunity". */
import { sheet, type Chapter } from '../chapter.ts';
import { impunity } from './chart.ts';
import { capital } from '#lib/content/rich.ts';
import { readWhen } from '#lib/content/dates.ts';
import { schema, type Impunity } from './schema.ts';
import { BAN, listed } from './counts.ts';
import { OUTCOMES } from './doctors.ts';
import { cite } from '#lib/engine/chart.ts';
import { WHEN, whenCells } from '#lib/content/sheet.ts';

const ban = BAN.join(' ');
const NAMELESS = 'The committee’s text gives no names; being on a list is not being convicted.';

const STEP = 'impunity-doctors';
const NOTHING = { name: null, role: null, outcome: null, date: null, precision: null };

export const about = {
	chart: impunity,
	schema,
	figures(impunity, add) {
		add('impunity.named', impunity.named.value);
		add('impunity.convicted', impunity.convicted.value);
		add('impunity.doctors', impunity.doctors.length);
		const ids = { dropped: 'dismissed', acquitted: 'acquitted' };
		for (const doctor of impunity.doctors)
			add(`impunity.${ids[doctor.outcome]}`, doctor.date.at, readWhen(doctor.date));
	},
	rows: sheet(
		{
			thing: `An official ${BAN.join(' ')}, or a doctor charged`,
			number:
				'Which of them it is. Hermitage said that both doctors were on Senator Cardin’s list, also of 60 officials; the committee’s text gives no names',
			name: 'The doctor’s name; blank where we do not give it, and for officials',
			role: 'The doctor’s role; blank for officials',
			outcome: 'What came of the charges: case dropped or acquitted; blank for officials',
			note: 'What being on a list does not mean, or how the outcome came about and who says so',
			...WHEN
		},
		({ named, doctors }) => [
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
	),
	title: ({ named, doctors, convicted }) =>
		`A ban sought on ${named.value} ${named.unit}, ${doctors.length} doctors charged, ` +
		`${convicted.value} convicted over his death, as far as we could find`,
	description: ({ named, doctors, convicted, promoted }) =>
		`Three counts side by side; none follows from another. A European ` +
		`Parliament committee asked for an entry ban on ${named.value} ${named.unit}. ${NAMELESS} ` +
		`${doctors.length} doctors were charged, both ${listed({ named })}. ` +
		doctors
			.map(
				({ role, outcome, date, text }) =>
					`${capital(role)}: ${OUTCOMES[outcome]}, ${readWhen(date)}. ${text}`
			)
			.join(' ') +
		` Convicted over his death, as far as we could find: ${convicted.value}. ${promoted.text}`,
	panels: ({ named, doctors, convicted }) => [
		{
			step: 'impunity-doctors',
			caption:
				`Three counts: ${named.value} ${named.unit} ${ban}, ${doctors.length} doctors ` +
				`charged, ${convicted.value} convicted over his death, as far as we could find. The square is the case ` +
				`dropped, the ring the acquittal. ${acquittal(doctors)}`,
			size: { width: 300, height: 340 }
		}
	],
	tables: ({ named, doctors, convicted, promoted }) => [
		{
			caption: `Officials, doctors charged and people convicted. Both doctors were ${listed({ named })}.`,
			columns: ['Who', 'Number', 'What came of it', 'Date', 'Source'],
			rows: [
				[`${named.unit} ${ban}`, String(named.value), NAMELESS, '', cite(named.claims)],
				...doctors.map(({ name, role, outcome, date, text, claims }) => [
					`doctor charged: ${name ? `${name}, ${role}` : role}`,
					'1',
					`${capital(OUTCOMES[outcome])}. ${text}`,
					readWhen(date),
					cite(claims)
				]),
				[
					'convicted over his death, as far as we could find',
					String(convicted.value),
					'',
					'',
					'our count, from the sources above'
				],
				['officials promoted', 'not known', promoted.text, '', cite(promoted.claims)]
			]
		}
	],
	picture: [{ panels: 1, height: 520 }],
	socialImage: { panel: 0, scale: 1.5 },
	frameHeights: [1064, 881, 738],
	opensAt: 'impunity-doctors',
	paper: { height: 340 }
} satisfies Chapter<Impunity>;

/** How the acquittal came about, with who says so. */
function acquittal(doctors: Impunity['doctors']): string {
	return doctors
		.filter(({ outcome }) => outcome === 'acquitted')
		.map(({ text }) => text)
		.join(' ');
}
