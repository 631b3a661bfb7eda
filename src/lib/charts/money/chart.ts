/** Chart "money": one lawyer, the refund in millions of dollars, and two counts of the companies. */
import type { Money } from './schema.ts';
import { single } from '#lib/engine/layout/single.ts';
import { assertStep, found } from '#lib/engine/layout/steps.ts';
import { companies, companyKeys, UNSHARED } from './companies.ts';
import { refund } from './refund.ts';
import type { Chart, Look, Scene } from '#lib/engine/scene.ts';

const steps = ['money-lawyer', 'money-refund', 'money-companies'] as const;
const LOOK: Look = 'disc-ink';

export const money: Chart<Money> = {
	scene(data, step, _progress, size) {
		assertStep('money', steps, step);
		const sceneOf = (
			picture: Pick<Scene, 'radius' | 'marks' | 'labels' | 'rules'>,
			legend: string
		): Scene => ({ size, ...picture, legend: [{ look: LOOK, text: legend }] });
		switch (step) {
			case 'money-lawyer': {
				const { name, role } = data.lawyer;
				const mark = { key: 'lawyer', look: LOOK, group: 'The lawyer' };
				const picture = single(size, mark, { strong: name, notes: [role] });
				return sceneOf({ ...picture, rules: [] }, 'One dot is one lawyer');
			}
			case 'money-refund':
				return sceneOf(refund(data, size, LOOK), 'One dot is one million dollars');
			case 'money-companies':
				return sceneOf(
					companies(data.companies, size, LOOK),
					'One dot is one company, as each source counts them'
				);
		}
	},

	tell(data, step, key) {
		assertStep('money', steps, step);
		switch (step) {
			case 'money-lawyer':
				found('money', key, key === 'lawyer' || undefined);
				return `${data.lawyer.name}: ${data.lawyer.role}.`;
			case 'money-refund': {
				const number = Number(/^million-([1-9]\d*)$/.exec(key)?.[1]);
				found('money', key, number <= data.refund.value || undefined);
				return `$1 million of the $${data.refund.value} million.`;
			}
			case 'money-companies': {
				const count = data.companies.find((_, i) => companyKeys(data.companies, i).includes(key));
				const { value, teller } = found('money', key, count);
				return `One of ${value} companies (${teller}). ${UNSHARED}`;
			}
		}
	}
};
