/** The figures that the story's text can use of this chart. */
import type { Add } from '#lib/content/registry.ts';
import type { Money } from './schema.ts';

export function figures(money: Money, add: Add): void {
	add('money.refund', money.refund.value, `$${money.refund.value} million`);
	const [first, second] = money.companies;
	add('money.companies', first.value);
	add('money.companies.three', second.value);
}
