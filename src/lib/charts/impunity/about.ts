/** The words around the chart "impunity". */
import type { Chapter } from '../chapter.ts';
import { impunity } from './chart.ts';
import { figures } from './figures.ts';
import { rows } from './rows.ts';
import { capital } from '#lib/content/rich.ts';
import { readWhen } from '#lib/content/dates.ts';
import { schema, type Impunity } from './schema.ts';
import { BAN, listed } from './counts.ts';
import { OUTCOMES } from './doctors.ts';
import { cite } from '#lib/engine/chart.ts';

const ban = BAN.join(' ');
const NAMELESS = 'The committee’s text gives no names; being on a list is not being convicted.';

export const about = {
	chart: impunity,
	schema,
	figures,
	rows,
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
