/** Chart "aftermath": what followed, on a time scale; accountability left, retaliation right. */
import { readWhen } from '$lib/data/dates';
import type { Aftermath } from '$lib/data/schema/aftermath';
import { CLOSE_UP, drawAxis, spineWidth, timeScale } from './aftermath-axis';
import { closeUpNote, doubt, NAMES, placeTracks, sideNames, SIDES, TONES } from './aftermath-frame';
import { besideDots, type Spot } from './aftermath-labels';
import { margin, strongSize } from './layout/compose';
import { dodge } from './layout/dodge';
import { lanesFor } from './layout/lanes';
import type { Chart, Label, LegendItem, Look, Mark, Rule } from './scene';
import { assertStep, found } from './layout/steps';
import { LINE_HEIGHT, textWidth } from './layout/text';
import { noteSize } from './layout/type';
import { span } from './layout/when';

export const steps = [
	'aftermath-justice',
	'aftermath-retaliation',
	'aftermath-december',
	'aftermath-court'
] as const;
type Step = (typeof steps)[number];
type Event = Aftermath['events'][number];

/** Whether a step speaks of an event. */
function isSpoken(step: Step, { side, date }: Event, to: number): boolean {
	const { start, end } = span(date);
	switch (step) {
		case 'aftermath-justice':
			return side === 'accountability';
		case 'aftermath-retaliation':
			return side === 'retaliation';
		case 'aftermath-december':
			return start >= CLOSE_UP[0] && end <= CLOSE_UP[1];
		case 'aftermath-court':
			return start.getUTCFullYear() === to;
	}
}

/** A disc stands on its day; a ring somewhere in its month or year. */
function lookOf(event: Event, spoken: boolean): Look {
	const tone = spoken ? TONES[event.side] : 'faint';
	return span(event.date).exact ? `disc-${tone}` : `ring-${tone}`;
}

export const aftermath: Chart<Aftermath> = {
	scene(data, step, _progress, size) {
		assertStep('aftermath', steps, step);
		const lead = Math.max(10, Math.min(16, size.width / 25));
		const closeUp = step === 'aftermath-december';
		const m = margin(size);
		const note = noteSize(size);
		const strong = strongSize(note);
		const radius = Math.max(4, Math.min(11, size.height / 62, size.width / 70));
		const apart = 2 * radius + 1.5;
		const top = m + strong * 1.6;
		const bottom = size.height - m - (closeUp ? note * 1.6 : 0);
		const scale = timeScale(data, [top + radius, bottom - radius], closeUp);

		const sides = SIDES.map((side) => {
			const events = data.events.filter((event) => event.side === side);
			const ys = events.map((event) => scale(span(event.date).middle));
			// As if each had two lines of words, in every step: so that the lanes stay the same.
			const words = dodge(
				ys.map((at) => ({ at, length: note * 2 * LINE_HEIGHT })),
				0,
				size.height
			);
			const lanes = lanesFor(
				ys,
				apart,
				ys.map((y, i) => (words?.[i] ?? y) - y)
			);
			const dots = radius + Math.max(...lanes, 0) * apart;
			const spoken = events.filter((event) => isSpoken(step, event, data.to));
			// What the side would take to set its words in one line, or its name at the least.
			const room = Math.max(0, ...spoken.map((e) => textWidth(e.short, note))) + lead;
			return { side, events, ys, lanes, dots, room };
		});
		const spine = spineWidth(note, radius);
		const tracks = placeTracks(size, m, spine, sides);

		const axis = drawAxis(data, scale, { ...tracks, size: Math.max(11, note - 1), closeUp });
		const labels: Label[] = [...axis.labels, ...sideNames(size, m, strong, tracks)];
		const rules: Rule[] = [...axis.rules];
		const marks = new Map<string, Mark>();
		const words = sides.map(({ side, events, ys, lanes, dots }) => {
			const way = side === 'accountability' ? -1 : 1;
			const track = way < 0 ? tracks.left : tracks.right;
			const width = way < 0 ? track - dots - m : size.width - m - track - dots;
			const spots = events.map((event, i): Spot => {
				const spoken = isSpoken(step, event, data.to);
				const at = { x: track + way * lanes[i] * apart, y: ys[i] };
				const key = `event-${event.id}`;
				marks.set(event.id, { key, ...at, look: lookOf(event, spoken), group: NAMES[side] });
				const bracket = doubt(event, at, scale, radius, spoken ? TONES[side] : 'faint');
				if (bracket) rules.push(bracket);
				const tone = spoken ? 'ink' : 'faint';
				return { key, ...at, text: event.short, date: readWhen(event.date), spoken, tone };
			});
			const box = { way, out: track + way * dots, width, top, bottom, radius, lead } as const;
			return { spots, box };
		});
		const beside = besideDots(words, note, closeUp);
		labels.push(...beside.labels);
		rules.push(...beside.rules);
		if (closeUp) labels.push(closeUpNote(size, note, m));
		return {
			size,
			radius,
			marks: data.events.map((event) => found('aftermath', event.id, marks.get(event.id))),
			labels,
			rules,
			legend: legend(step, data)
		};
	},

	tell(data, step, key) {
		assertStep('aftermath', steps, step);
		const event = found(
			'aftermath',
			key,
			data.events.find((e) => `event-${e.id}` === key)
		);
		return `${readWhen(event.date)} (${event.side}): ${event.text}`;
	}
};

function legend(step: Step, data: Aftermath): LegendItem[] {
	const spoken = data.events.filter((event) => isSpoken(step, event, data.to));
	const looks = new Set(spoken.map((event) => lookOf(event, true)));
	const texts: Partial<Record<Look, string>> = {
		'disc-evidence': 'One dot is one event: accountability',
		'disc-harm': looks.has('disc-evidence') ? 'retaliation' : 'One dot is one event: retaliation'
	};
	const items = (['disc-evidence', 'disc-harm'] as const)
		.filter((look) => looks.has(look))
		.map((look): LegendItem => ({ look, text: texts[look] ?? '' }));
	return [
		...items,
		{ look: 'disc-faint', text: 'other events' },
		{ look: 'ring-faint', text: 'day not known' }
	];
}
