/** Chart "money": one lawyer, the refund in millions of dollars, the companies, the testimony. */
import type { Money } from '$lib/data/schema/money';
import { heap, one, rows } from './money-pictures';
import type { Chart } from './scene';
import { assertStep, found } from './layout/steps';

const steps = ['money-lawyer', 'money-refund', 'money-companies', 'money-testimony'] as const;

export const money: Chart<Money> = {
	scene(data, step, _progress, size) {
		assertStep('money', steps, step);
		const { lawyer, refund, companies, testimony } = data;
		switch (step) {
			case 'money-lawyer':
				return one(size, {
					mark: { key: 'lawyer', look: 'disc-ink', group: 'The lawyer' },
					words: { strong: lawyer.name, notes: [lawyer.role] },
					legend: 'One dot is one lawyer'
				});
			case 'money-refund':
				return heap(size, refund.value, {
					mark: { key: 'million', look: 'disc-ink', group: 'The refund' },
					words: {
						numeral: `$${refund.value}`,
						strong: 'million',
						notes: ['of public money, in one tax refund']
					},
					legend: 'One dot is one million dollars'
				});
			case 'money-companies':
				return rows(size, companies.value, {
					mark: { key: 'company', look: 'disc-evidence', group: 'The companies' },
					words: {
						numeral: String(companies.value),
						strong: 'companies',
						notes: ['how the money was shared, no source says']
					},
					legend: 'One dot is one company in the scheme'
				});
			case 'money-testimony':
				return one(size, {
					mark: { key: 'testimony', look: 'disc-evidence', group: 'The testimony' },
					words: { strong: 'One testimony', notes: [testimony.text] },
					legend: 'One dot is one testimony'
				});
		}
	},

	tell(data, step, key) {
		assertStep('money', steps, step);
		const { lawyer, refund, companies, testimony } = data;
		const several = (total: number, kind: string) =>
			Array.from({ length: total }, (_, i) => `${kind}-${i + 1}`);
		const told = {
			'money-lawyer': { keys: ['lawyer'], text: `${lawyer.name}: ${lawyer.role}.` },
			'money-refund': {
				keys: several(refund.value, 'million'),
				text: `$1 million of the $${refund.value} million.`
			},
			'money-companies': {
				keys: several(companies.value, 'company'),
				text: `One of ${companies.value} companies in the scheme. No source gives its share.`
			},
			'money-testimony': { keys: ['testimony'], text: testimony.text }
		}[step];
		found('money', key, told.keys.includes(key) || undefined);
		return told.text;
	}
};
