/** Chart "impunity": the officials named, and apart from them the two doctors charged. */
import type { Impunity } from '$lib/data/schema/impunity';
import { readWhen } from '$lib/data/dates';
import { compose, type Heading } from './layout/compose';
import { cell, fitGrid, gridSize, type Grid } from './layout/grid';
import { setDoctors, type DoctorsArea } from './impunity-doctors';
import type { Chart, LegendItem, Look, Mark, Size } from './scene';
import { assertStep, found } from './layout/steps';
import { noteSize } from './layout/type';

const steps = ['impunity-named', 'impunity-doctors', 'impunity-promoted'] as const;

const OUTCOMES: Record<Impunity['doctors'][number]['outcome'], Look> = {
	dismissed: 'cross-harm',
	acquitted: 'ring-harm'
};
const MAX_PITCH = 54;

/** A grid without gaps: of the numbers of columns that divide `count`, the one with the largest dots. */
function fullGrid(count: number, room: Size): Grid {
	const grids = Array.from({ length: count }, (_, i) => i + 1)
		.filter((columns) => count % columns === 0)
		.map((columns) => fitGrid(count, room, { columns, maxPitch: MAX_PITCH }));
	const share = (grid: Grid) =>
		Math.min((grid.columns * grid.pitch) / room.width, (grid.rows * grid.pitch) / room.height);
	// At the largest dots allowed, the one most like the room in shape.
	return grids.reduce((best, grid) => {
		const same = Math.abs(grid.pitch - best.pitch) < 1e-9;
		return (same ? share(grid) > share(best) : grid.pitch > best.pitch) ? grid : best;
	});
}

export const impunity: Chart<Impunity> = {
	scene(data, step, _progress, size) {
		assertStep('impunity', steps, step);
		const alone = step === 'impunity-named';
		const { value, unit } = data.named;
		const heading: Heading = {
			numeral: String(value),
			strong: unit,
			notes: ['named in the European Parliament']
		};
		const promoted = step === 'impunity-promoted' ? data.promoted.text : null;
		const fit = (room: Size): Size & { grid: Grid; area: DoctorsArea | null } => {
			// The doctors stand under the officials; their dots are as large, so it takes two rounds.
			let area: DoctorsArea | null = null;
			let grid = fullGrid(value, room);
			for (let round = 0; !alone && round < 2; round++) {
				area = setDoctors(data, promoted, {
					width: room.width,
					radius: grid.radius,
					note: noteSize(size)
				});
				const height = Math.max(1, room.height - area.height);
				grid = fullGrid(value, { width: room.width, height });
			}
			const dots = gridSize(grid, value);
			return {
				width: Math.max(dots.width, area?.width ?? 0),
				height: dots.height + (area?.height ?? 0),
				grid,
				area
			};
		};
		const { labels, field } = compose(size, heading, fit);
		const { grid, area } = fit(field);
		const marks = Array.from({ length: value }, (_, i): Mark => {
			const look = alone ? 'disc-ink' : 'disc-faint';
			return { key: `official-${i + 1}`, ...cell(grid, i, field), look, group: `${unit} named` };
		});
		const legend: LegendItem[] = [
			{ look: alone ? 'disc-ink' : 'disc-faint', text: 'One dot is one official named' }
		];
		if (!area) return { size, radius: grid.radius, marks, labels, rules: [], legend };

		const top = field.y + gridSize(grid, value).height;
		data.doctors.forEach(({ id, outcome }, i) => {
			const { x, y } = area.dots[i];
			const at = { x: field.x + x, y: top + y };
			marks.push({ key: `doctor-${id}`, ...at, look: OUTCOMES[outcome], group: 'doctors charged' });
			legend.push({ look: OUTCOMES[outcome], text: `a doctor: ${outcome}` });
		});
		const shifted = area.labels.map((l) => ({ ...l, x: l.x + field.x, y: l.y + top }));
		const d = `M${field.x},${top + area.rule}h${field.width}`;
		return {
			size,
			radius: grid.radius,
			marks,
			labels: [...labels, ...shifted],
			rules: [{ key: 'apart', d, style: 'solid', tone: 'faint' }],
			legend
		};
	},

	tell(data, step, key) {
		assertStep('impunity', steps, step);
		const { value, unit } = data.named;
		const number = Number(/^official-(\d+)$/.exec(key)?.[1]);
		if (number >= 1 && number <= value)
			return `One of the ${value} ${unit} named in the European Parliament. This story does not give their names.`;
		const doctor = found(
			'impunity',
			key,
			step === 'impunity-named' ? undefined : data.doctors.find((d) => `doctor-${d.id}` === key)
		);
		const who = doctor.name ? `${doctor.name}, ${doctor.role}` : doctor.role;
		const about = `${who}: ${doctor.outcome}, ${readWhen(doctor.date)}. ${doctor.text}`;
		return about.charAt(0).toUpperCase() + about.slice(1);
	}
};
