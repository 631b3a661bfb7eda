/** That rivals know of one another. Pure. */
import { faultIn, type Fault } from '../data/fault.ts';
import type { Data } from '../data/files.ts';
import { byId } from './charts.ts';

/**
 * A rival must name its rival in turn, or one of the claims that this is worked out from. One that
 * does not, and one that names a claim that is missing, is told of once.
 * `missing`: the ids that no claim has.
 */
export function rivalFaults(data: Data, missing: ReadonlySet<string>): Fault[] {
	const claims = byId(data);
	const silent = data.claims.claims.flatMap(({ id, from = [], rivals = [] }) =>
		rivals.flatMap((name) => {
			const answers = claims.get(name)?.rivals ?? [];
			const answered = [id, ...from].some((own) => answers.includes(own));
			const told = !claims.has(name) || answers.some((answer) => missing.has(answer));
			return answered || told ? [] : [{ id, name }];
		})
	);
	return silent
		.filter(({ id }) => !silent.some((other) => other.name === id))
		.map(({ id, name }) => {
			const i = data.claims.claims.findIndex((claim) => claim.id === name);
			const expected = `${id} among them, which names it as a rival`;
			return faultIn('claims', ['claims', i, 'rivals'], expected, 'none', name);
		});
}
