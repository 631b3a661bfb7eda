/** Chart "requests": the requests for treatment, the papers that have a date, and rival totals. */
import { capital } from '#lib/content/rich.ts';
import { readWhen } from '#lib/content/dates.ts';
import type { Requests } from './schema.ts';
import { paperTrail } from './paper.ts';
import { rivalTotals } from './rivals.ts';
import { claimed, totalsOf } from './totals.ts';
import { defineChart, fixed, found, type Clock } from '#lib/engine/chart.ts';
import { composeClock, type Heading } from '#lib/engine/layout/compose.ts';
import { radiusFor } from '#lib/engine/layout/grid.ts';
import type { LegendItem, Mark, Rule, Size } from '#lib/engine/scene.ts';
import { noteSize, label } from '#lib/engine/layout/text.ts';

const steps = ['requests-out', 'requests-none', 'requests-paper', 'requests-rivals'] as const;

/** A4, in Hz. */
const PITCH = 440;

export const requests = defineChart({
	id: 'requests',
	steps,
	sound: {
		steps: ['requests-none'],
		each: 0.6,
		share: 0.3,
		sound: () => ({ hz: PITCH, voice: 'clear' })
	},

	scene(data: Requests, step, size) {
		switch (step) {
			case 'requests-out':
				return flight(data, false, size);
			case 'requests-none':
				return fixed(flight(data, true, size)(1));
			case 'requests-paper':
				return fixed(paperTrail(data, size));
			case 'requests-rivals':
				return fixed(rivalTotals(data, size));
		}
	},

	describe(data, step, key) {
		if (step === 'requests-paper') return describePaper(data, key);
		return describeOne(data, step === 'requests-rivals', key);
	}
});

function describePaper({ papers }: Requests, key: string): string {
	const paper = papers.find(({ id }) => `paper-${id}` === key);
	const { date, text } = found('requests', key, paper);
	return `${capital(readWhen(date))}: ${text}`;
}

/** One of a total: of the story's own, or of `any` that is given. */
function describeOne(data: Requests, any: boolean, key: string): string {
	const [, id, digits] = /^(.+)-(\d+)$/.exec(key) ?? [];
	const number = Number(digits);
	const totals = any ? totalsOf(data) : totalsOf(data).slice(0, 1);
	const total = found(
		'requests',
		key,
		totals.find((one) => one.id === id && number >= 1 && number <= one.value)
	);
	const one = `${capital(total.teller)}: one of ${claimed(total)} ${total.counts}.`;
	return total.first ? `${one} We found no list of them, so it has no date.` : one;
}

/** How many requests are on their way at a time. */
const TOGETHER = 3;

/**
 * Requests that leave one by one, each on its own path to a line beyond which is treatment: from none
 * sent (0) to all arrived (1), or once it is `over`.
 */
function flight(data: Requests, over: boolean, size: Size): Clock {
	const total = data.total.value;
	const granted = data.granted.value;
	const note = noteSize(size);
	/** Above the line: its label, and room for a request that brought treatment. */
	const beyond = note * 1.6 + (granted ? note * 2 : 0);
	const fit = (room: Size) => {
		const pitch = Math.min(room.width / total, 40);
		return { width: pitch * total, height: Math.min(room.height, beyond + pitch * 11) };
	};
	const picture = composeClock(size, fit, (field) => {
		const pitch = field.width / total;
		const radius = radiusFor(pitch, 14);
		const line = field.y + beyond;
		return {
			radius,
			from: field.y + field.height - radius - 1,
			to: line + radius + Math.max(5, radius * 0.6),
			through: line - radius - 4,
			columns: Array.from({ length: total }, (_, i) => field.x + (i + 0.5) * pitch),
			name: label('line', 'treatment', {
				x: field.x + field.width,
				y: line - note * 0.5,
				anchor: 'end',
				size: note
			}),
			rule: {
				key: 'line',
				d: `M${field.x} ${line}h${field.width}`,
				style: 'solid',
				tone: 'ink'
			} satisfies Rule
		};
	});
	const legend: LegendItem[] = [
		over
			? {
					look: 'disc-harm',
					text: 'One dot is one request; none brought treatment, by Firestone’s account'
				}
			: { look: 'disc-ink', text: 'One dot is one request; their order means nothing' }
	];
	return (progress) => {
		const time = progress * (total + TOGETHER - 1);
		/** How far each is on its way, from 0 to 1. */
		const ways = Array.from({ length: total }, (_, i) =>
			Math.max(0, Math.min(1, (time - i) / TOGETHER))
		);
		const sent = ways.filter((way) => way > 0).length;
		const { labels, placed } = picture(headingOf(data, over, sent));
		const { radius, from, to, through, columns, name, rule } = placed;
		const marks = ways.map((way, i): Mark => {
			const brought = over && i < granted;
			return {
				key: `request-${i + 1}`,
				x: columns[i],
				y: brought ? through : from + (to - from) * way,
				look: brought
					? 'disc-evidence'
					: way === 0
						? 'ring-faint'
						: over
							? 'disc-harm'
							: 'disc-ink',
				group: 'Requests for treatment'
			};
		});
		return {
			size,
			radius,
			marks,
			labels: [...labels, name],
			rules: [rule, { key: 'ways', d: trails(marks, from, radius), style: 'solid', tone: 'faint' }],
			legend
		};
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
