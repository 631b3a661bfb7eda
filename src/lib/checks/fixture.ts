/** For tests: our data, documents made from the quoted phrases, and ways to introduce faults. */
import { readFault, valueAt } from '#lib/charts/fault.ts';
import type { Data, Name } from '#lib/charts/files.ts';
import type { Claim } from '#lib/content/schema/claims.ts';
import { readTexts } from './read.ts';
import { validate } from './validate.ts';
import { CHAMBERS, type SourceMaterial } from './rolls.ts';

const TEXTS = readTexts(process.cwd());

/** The current data. */
export const DATA = (() => {
	const { data, faults } = validate(TEXTS);
	if (!data) throw new Error(faults.map(readFault).join('\n'));
	return data;
})();

/** Documents in which each paragraph consists of the phrases that claims quote from it. */
export const DOCUMENTS: ReadonlyMap<string, string[]> = (() => {
	const texts = new Map<string, string[]>();
	for (const { source, phrase, paragraph } of DATA.claims.claims.flatMap((claim) => claim.says)) {
		if (phrase === undefined || paragraph === undefined) continue;
		const text = texts.get(source) ?? [];
		while (text.length < paragraph) text.push('');
		// A semicolon, so that no phrase hedges the next one.
		text[paragraph - 1] += `; ${phrase} `;
		texts.set(source, text);
	}
	return texts;
})();

/** Roll calls that agree with the data. */
export const ROLLS: SourceMaterial['rolls'] = Object.fromEntries(
	CHAMBERS.map((chamber) => [
		chamber,
		new Map(
			DATA.votes[chamber].members.map(({ id, name, ...called }) => [
				id,
				{ names: [name], ...called }
			])
		)
	])
);

/** The lines printed by the build, or with `material` by `npm run verify`, after this change to a file. */
export function linesWith<N extends Name>(
	name: N,
	change: (content: Data[N]) => void,
	material?: SourceMaterial
): string[] {
	const content = structuredClone(DATA[name]);
	change(content);
	return validate({ ...TEXTS, [name]: JSON.stringify(content) }, material).faults.map(readFault);
}

/** A claim in a copy of the data. */
export function claimOf({ claims }: Data['claims'], id: string): Claim {
	const found = claims.find((claim) => claim.id === id);
	if (!found) throw new Error(`no claim ${id}`);
	return found;
}

/** Sets the value at a path: "death.date.at", "rivals.0.text". */
export function put(root: object, path: string, value: unknown): void {
	const keys = path.split('.');
	const holder = valueAt(root, keys.slice(0, -1));
	if (typeof holder !== 'object' || holder === null) throw new RangeError(`nothing at ${path}`);
	Reflect.set(holder, keys.at(-1) ?? '', value);
}
