/** Requests that leave one by one, each on its own path to a line beyond which is treatment. */
import type { Requests } from './schema.ts';
import { compose, type Heading } from '#lib/engine/layout/compose.ts';
import { radiusFor } from '#lib/engine/layout/grid.ts';
import type { Mark, Scene, Size } from '#lib/engine/scene.ts';
import { noteSize } from '#lib/engine/layout/type.ts';

/** How many requests are on their way at a time. */
const TOGETHER = 3;

/** The scene at `clock` from 0 (none has left) to 1 (all have arrived), or once it is over. */
export function flight(data: Requests, clock: number | 'over', size: Size): Scene {
	const total = data.total.value;
	const granted = data.granted.value;
	const over = clock === 'over';
	const time = (over ? 1 : clock) * (total + TOGETHER - 1);
	const way = Array.from({ length: total }, (_, i) =>
		Math.max(0, Math.min(1, (time - i) / TOGETHER))
	);
	const sent = way.filter((part) => part > 0).length;
	const note = noteSize(size);
	/** Above the line: its label, and room for a request that brought treatment. */
	const beyond = note * 1.6 + (granted ? note * 2 : 0);
	const shape = (room: Size) => {
		const pitch = Math.min(room.width / total, 40);
		return { pitch, height: Math.min(room.height, beyond + pitch * 11) };
	};
	const { labels, field } = compose(size, headingOf(data, over, sent), (room) => {
		const { pitch, height } = shape(room);
		return { width: pitch * total, height };
	});
	const pitch = field.width / total;
	const radius = radiusFor(pitch, 14);
	const line = field.y + beyond;
	const from = field.y + field.height - radius - 1;
	const to = line + radius + Math.max(5, radius * 0.6);
	const marks = way.map((part, i): Mark => {
		const through = over && i < granted;
		return {
			key: `request-${i + 1}`,
			x: field.x + (i + 0.5) * pitch,
			y: through ? line - radius - 4 : from + (to - from) * part,
			look: through ? 'disc-evidence' : part === 0 ? 'ring-faint' : over ? 'disc-harm' : 'disc-ink',
			group: 'Requests for treatment'
		};
	});
	return {
		size,
		radius,
		marks,
		labels: [
			...labels,
			{
				key: 'line',
				lines: ['treatment'],
				x: field.x + field.width,
				y: line - note * 0.5,
				anchor: 'end',
				size: note,
				kind: 'note',
				tone: 'ink'
			}
		],
		rules: [
			{ key: 'line', d: `M${field.x} ${line}h${field.width}`, style: 'solid', tone: 'ink' },
			{ key: 'ways', d: trails(marks, from, radius), style: 'solid', tone: 'faint' }
		],
		legend: [
			over
				? {
						look: 'disc-harm',
						text: 'One dot is one request; none brought treatment, by Firestone’s account'
					}
				: { look: 'disc-ink', text: 'One dot is one request; their order means nothing' }
		]
	};
}

function headingOf(data: Requests, over: boolean, sent: number): Heading {
	const total = data.total.value;
	return over
		? {
				numeral: String(data.granted.value),
				widest: String(total),
				strong: 'brought treatment',
				notes: [`of ${total} requests, by Firestone’s account`],
				tone: 'harm'
			}
		: {
				numeral: String(sent),
				widest: String(total),
				strong: sent === 1 ? 'request' : 'requests',
				notes: ['for medical treatment, by Firestone’s count']
			};
}

/** The path of each request so far. */
function trails(marks: Mark[], from: number, radius: number): string {
	return marks
		.filter(({ y }) => y + radius < from)
		.map(({ x, y }) => `M${x} ${from}V${y + radius}`)
		.join('');
}
