/** The days of the detention, standing so that together they write how many they are. */
import type { Days } from '$lib/data/schema/days';
import { margin } from './layout/compose';
import { detained, monthOf, tellDay } from './day-list';
import { cells, columns, height } from './digits';
import { radiusFor } from './layout/grid';
import type { Chart, Scene, Size } from './scene';
import { assertStep } from './layout/steps';

/**
 * The chart of a step with nothing but the figure, its last day set off where `last` says so.
 * Its scene throws a RangeError where the data has not as many days as the figure has cells.
 */
export function figureOfDays(step: string, last: 'disc-ink' | 'disc-harm'): Chart<Days> {
	return {
		scene(data, asked, _progress, size) {
			assertStep(step, [step], asked);
			return draw(data, last, size);
		},
		tell(data, asked, key) {
			assertStep(step, [step], asked);
			return tellDay(data, key);
		}
	};
}

function draw(data: Days, last: 'disc-ink' | 'disc-harm', size: Size): Scene {
	const days = detained(data);
	if (days.length !== cells.length)
		throw new RangeError(
			`the figure is drawn with ${cells.length} days, the data has ${days.length}`
		);
	const m = margin(size);
	const pitch = Math.min((size.width - 2 * m) / columns, (size.height - 2 * m) / height, 32);
	const left = (size.width - columns * pitch) / 2;
	const top = (size.height - height * pitch) / 2;
	return {
		size,
		radius: radiusFor(pitch),
		marks: days.map((key, i) => ({
			key,
			x: left + (cells[i].column + 0.5) * pitch,
			y: top + (cells[i].row + 0.5) * pitch,
			look: i === days.length - 1 ? last : 'disc-ink',
			group: monthOf(key)
		})),
		labels: [],
		rules: [],
		legend: [{ look: 'disc-ink', text: 'One dot is one day in detention' }]
	};
}
