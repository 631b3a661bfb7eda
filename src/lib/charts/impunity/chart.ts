/** Chart "impunity": the officials to be banned, the doctors charged and the people convicted. */
import { capital } from '#lib/content/rich.ts';
import type { Impunity } from './schema.ts';
import { readWhen } from '#lib/content/dates.ts';
import { compose } from '#lib/engine/layout/compose.ts';
import { cell, gridSize } from '#lib/engine/layout/grid.ts';
import { defineChart, fixed, found } from '#lib/engine/chart.ts';
import { BAN, fullGrid, layoutCounts } from './counts.ts';
import { OUTCOMES } from './doctors.ts';
import type { LegendItem, Look, Mark, Scene, Size } from '#lib/engine/scene.ts';

const steps = ['impunity-named', 'impunity-doctors'] as const;
type Step = (typeof steps)[number];

const OFFICIAL: Look = 'disc-ink';
const LOOKS: Record<Impunity['doctors'][number]['outcome'], Look> = {
	dropped: 'square-ink',
	acquitted: 'ring-ink'
};

function official(index: number, { unit }: Impunity['named'], at: { x: number; y: number }): Mark {
	return { key: `official-${index + 1}`, ...at, look: OFFICIAL, group: unit };
}

const ONE: LegendItem = { look: OFFICIAL, text: 'One dot is one official' };

function namedOnly({ named }: Impunity, size: Size): Scene {
	const { value, unit } = named;
	const heading = { numeral: String(value), strong: unit, notes: BAN };
	const { labels, field } = compose(size, heading, (room) =>
		gridSize(fullGrid(value, room), value)
	);
	const grid = fullGrid(value, field);
	const marks = Array.from({ length: value }, (_, i) => official(i, named, cell(grid, i, field)));
	return { size, radius: grid.radius, marks, labels, rules: [], legend: [ONE] };
}

function threeCounts(data: Impunity, size: Size): Scene {
	const { officials, doctors, ...rest } = layoutCounts(data, size);
	return {
		size,
		...rest,
		marks: [
			...officials.map((at, i) => official(i, data.named, at)),
			...data.doctors.map(({ id, outcome }, i): Mark => {
				const key = `doctor-${id}`;
				return { key, ...doctors[i], look: LOOKS[outcome], group: 'doctors charged' };
			})
		],
		legend: [
			ONE,
			...data.doctors.map(({ outcome }) => ({
				look: LOOKS[outcome],
				text: `one doctor charged: ${OUTCOMES[outcome]}`
			}))
		]
	};
}

function draw(data: Impunity, step: Step, size: Size): Scene {
	return step === 'impunity-named' ? namedOnly(data, size) : threeCounts(data, size);
}

export const impunity = defineChart({
	id: 'impunity',
	steps,

	scene: (data: Impunity, step, size) => fixed(draw(data, step, size)),

	describe(data, step, key) {
		const { value, unit } = data.named;
		const number = Number(/^official-(\d+)$/.exec(key)?.[1]);
		if (number >= 1 && number <= value)
			return (
				`One of the ${value} ${unit} ${BAN.join(' ')}. Its text gives no names; being on a list ` +
				'is not being convicted.'
			);
		const doctor = found(
			'impunity',
			key,
			step === 'impunity-named' ? undefined : data.doctors.find((d) => `doctor-${d.id}` === key)
		);
		const who = doctor.name ? `${doctor.name}, ${doctor.role}` : doctor.role;
		return capital(`${who}: ${OUTCOMES[doctor.outcome]}, ${readWhen(doctor.date)}. ${doctor.text}`);
	}
});
