/** Checks that phrases are word for word in their sources, and their figures in the data. Pure. */
import { faultIn, type Fault } from '#lib/charts/fault.ts';
import type { Data } from '#lib/charts/files.ts';
import type { Said } from '#lib/content/schema/claims.ts';
import { drawn, isValue } from './places.ts';
import { agree, numbersIn, readings } from '#lib/evidence/numbers.ts';
import { standsIn } from '#lib/evidence/passage.ts';

/**
 * A fault for each phrase that is not in the paragraph given for it, or not in its own context.
 * `texts`: paragraphs by source id; where a source is missing, only the context is checked.
 * `wrong`: the phrases whose words are not their source's.
 */
export function phraseFaults(
	{ claims }: Data,
	texts: ReadonlyMap<string, readonly string[]>
): { faults: Fault[]; wrong: Set<Said> } {
	const faults: Fault[] = [];
	const wrong = new Set<Said>();
	for (const [i, { id, says }] of claims.claims.entries())
		for (const [k, said] of says.entries()) {
			const { source, phrase, paragraph, context } = said;
			if (phrase === undefined) continue;
			const at = (key: string, expected: string, found: string): Fault =>
				faultIn('claims', ['claims', i, 'says', k, key], expected, found, id);
			if (context !== undefined && standsIn(phrase, [context]).length === 0) {
				faults.push(at('phrase', 'words that stand in its context', `“${phrase}”`));
				wrong.add(said);
				continue;
			}
			const text = texts.get(source);
			if (!text) continue;
			const where = standsIn(phrase, text);
			if (paragraph !== undefined && where.includes(paragraph)) continue;
			if (where.length > 0)
				faults.push(
					at('paragraph', `${where.join(' or ')}, where the phrase stands`, String(paragraph))
				);
			else {
				faults.push(at('phrase', `words that stand in source ${source}`, `“${phrase}”`));
				wrong.add(said);
			}
		}
	return { faults, wrong };
}

/**
 * A fault for each phrase with a number that is not in the data: neither a claim's value nor in a chart.
 * `skip`: phrases that are in another fault already.
 */
export function numberFaults(data: Data, skip: (id: string, said: Said) => boolean): Fault[] {
	const { claims } = data.claims;
	const given = [
		...claims.map(({ value, unit }) => ({ value, unit })),
		...drawn(data).map(({ value }) => ({ value, unit: null }))
	].flatMap(({ value, unit }) => (isValue(value) ? readings(value, unit).flat() : []));
	return claims.flatMap(({ id, says }, i) =>
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
