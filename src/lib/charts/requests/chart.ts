/** Chart "requests": the requests for treatment, the papers that have a date, and rival totals. */
import { capital } from '#lib/content/rich.ts';
import { readWhen } from '#lib/content/dates.ts';
import type { Requests } from './schema.ts';
import { flight } from './flight.ts';
import { paperTrail } from './paper.ts';
import { rivalTotals } from './rivals.ts';
import { claimed, totalsOf } from './totals.ts';
import { defineChart, fixed, found } from '#lib/engine/chart.ts';

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
	const paper = found(
		'requests',
		key,
		papers.find(({ id }) => `paper-${id}` === key)
	);
	return `${capital(readWhen(paper.date))}: ${paper.text}`;
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
