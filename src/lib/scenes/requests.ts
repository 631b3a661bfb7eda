/** Chart "requests": the requests for treatment, which have no dates and brought no treatment. */
import type { Requests } from '$lib/data/schema/requests';
import { flight } from './requests-flight';
import { mostOf, nested } from './requests-nested';
import type { Chart } from './scene';
import { assertStep, found } from './layout/steps';

const steps = ['requests-out', 'requests-none', 'requests-rivals'] as const;

export const requests: Chart<Requests> = {
	scene(data, step, progress, size) {
		assertStep('requests', steps, step);
		if (step === 'requests-rivals') return nested(data, size);
		return flight(data, step === 'requests-out' ? progress : 'over', size);
	},

	tell(data, step, key) {
		assertStep('requests', steps, step);
		const number = Number(key.split('-')[1]);
		const total = data.total.value;
		const drawn = step === 'requests-rivals' ? mostOf(data) : total;
		found('requests', key, (number >= 1 && number <= drawn) || undefined);
		if (number <= total)
			return `One of ${total} official requests for treatment, by his employer’s count. No date is given.`;
		const tellers = data.rivals.filter((rival) => rival.value >= number).map((r) => r.teller);
		return `Past the ${total}: counted only by ${tellers.join(' and ')}.`;
	}
};
