/** That each phrase stands word for word in its source, and its figures in the data. Pure. */
import { faultIn, type Fault } from '../data/fault.ts';
import type { Data } from '../data/files.ts';
import type { Said } from '../data/schema/claims.ts';
import { isValue, type Value } from './charts.ts';
import { agree, numbersIn, readings } from '../evidence/numbers.ts';
import { standsIn } from '../evidence/text.ts';

/**
 * A line for each phrase that does not stand in the paragraph that it names. `texts`: the
 * paragraphs by the source's id; phrases of sources that are not there are passed over.
 * `wrong` are those whose very words are not the source's.
 */
export function phraseFaults(
	{ claims }: Data,
	texts: ReadonlyMap<string, readonly string[]>
): { faults: Fault[]; wrong: Set<Said> } {
	const faults: Fault[] = [];
	const wrong = new Set<Said>();
	for (const [i, { id, says }] of claims.claims.entries())
		for (const [k, said] of says.entries()) {
			const text = texts.get(said.source);
			if (!text || said.phrase === undefined) continue;
			const where = standsIn(said.phrase, text);
			if (said.paragraph !== undefined && where.includes(said.paragraph)) continue;
			const at = (key: string, expected: string, found: string): Fault =>
				faultIn('claims', ['claims', i, 'says', k, key], expected, found, id);
			if (where.length > 0)
				faults.push(
					at('paragraph', `${where.join(' or ')}, where the phrase stands`, String(said.paragraph))
				);
			else {
				faults.push(at('phrase', `words that stand in source ${said.source}`, `“${said.phrase}”`));
				wrong.add(said);
			}
		}
	return { faults, wrong };
}

/**
 * A line for each phrase with a number that no value of the data is: neither a claim's nor one of
 * `values`. `skip`: the phrases that are known to be wrong, and those of claims that are.
 */
export function numberFaults(
	{ claims }: Data,
	values: readonly Value[],
	skip: (id: string, said: Said) => boolean
): Fault[] {
	const given = [
		...claims.claims.flatMap(({ value, unit }) => (isValue(value) ? readings(value, unit) : [])),
		...values.flatMap((value) => readings(value, null))
	].flat();
	return claims.claims.flatMap(({ id, says }, i) =>
		says.flatMap((said, k) => {
			if (said.phrase === undefined || skip(id, said)) return [];
			const strange = numbersIn(said.phrase).find(
				(number) => !given.some((value) => agree(value, number.value))
			);
			const path = ['claims', i, 'says', k, 'phrase'];
			return strange
				? [faultIn('claims', path, 'figures that are in the data', `“${strange.text}”`, id)]
				: [];
		})
	);
}
