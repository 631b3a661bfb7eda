/** Chart "money": one lawyer, the refund in millions of dollars, and two counts of the companies. */
import type { Money } from './schema.ts';
import { single } from '#lib/engine/layout/compose.ts';
import { defineChart, fixed, found } from '#lib/engine/chart.ts';
import { companies, companyKeys, UNSHARED } from './companies.ts';
import { refund } from './refund.ts';
import type { Look, Scene, Size } from '#lib/engine/scene.ts';

const steps = ['money-lawyer', 'money-refund', 'money-companies'] as const;
type Step = (typeof steps)[number];
const LOOK: Look = 'disc-ink';

function draw(data: Money, step: Step, size: Size): Scene {
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
}

export const money = defineChart({
	id: 'money',
	steps,

	scene: (data: Money, step, size) => fixed(draw(data, step, size)),

	describe(data, step, key) {
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
});
