/** A data file's JSON Schema, for others to use, and the fields in it, for people to read. */
import { z } from 'zod';
import { FILES, pathOf, type Name } from '#lib/charts/files.ts';

type Schema = z.core.JSONSchema.BaseSchema;

/**
 * A data file's JSON Schema (draft 2020-12); `id` is the absolute address where it is published.
 * It lacks the checks across fields and files, such as the number of days between two dates or the
 * ids of sources, which JSON Schema cannot express.
 */
export function published(name: Name, id: string): Schema {
	const { $schema, ...schema } = z.toJSONSchema(FILES[name], { io: 'input' });
	return { $schema, $id: id, title: pathOf(name), ...schema };
}

/** A field: its path (`laws[].date.at`), its type, and what it means. */
export interface Field {
	path: string;
	type: string;
	meaning: string;
}

const TYPES: Record<string, string> = {
	string: 'text',
	integer: 'whole number',
	number: 'number',
	boolean: 'true or false',
	object: 'record',
	null: 'null'
};

/** What the whole file contains, in a sentence. */
export function holds(name: Name): string {
	return published(name, '').description ?? '';
}

/** A file's fields, each followed by the fields inside it. */
export function fieldsOf(name: Name): Field[] {
	return within(published(name, ''), '');
}

function within(schema: Schema, path: string): Field[] {
	const [only] = solid(schema);
	if (only?.type === 'array') return within(item(only), `${path}[]`);
	const required = new Set(only?.required);
	return Object.entries(only?.properties ?? {}).flatMap(([key, inner]) => {
		if (typeof inner === 'boolean') return [];
		const at = path ? `${path}.${key}` : key;
		const type = typeOf(inner) + (required.has(key) ? '' : ', optional');
		return [{ path: at, type, meaning: inner.description ?? '' }, ...within(inner, at)];
	});
}

/** The types a schema allows, other than null. */
function solid(schema: Schema): Schema[] {
	return alternatives(schema).filter(({ type }) => type !== 'null');
}

/** All the types a schema allows, one by one. */
function alternatives(schema: Schema): Schema[] {
	if (schema.anyOf)
		return schema.anyOf.flatMap((one) => (typeof one === 'boolean' ? [] : alternatives(one)));
	if (Array.isArray(schema.type))
		return schema.type.flatMap((type) => alternatives({ ...schema, type }));
	return [schema];
}

function item({ items }: Schema): Schema {
	return typeof items === 'object' && !Array.isArray(items) ? items : {};
}

function typeOf(schema: Schema): string {
	return alternatives(schema)
		.map((one) => {
			if (one.enum) return one.enum.map((value) => `“${String(value)}”`).join(', ');
			if (one.type === 'array') return `list: ${typeOf(item(one))}`;
			return one.format === 'uri' ? 'web address' : (TYPES[String(one.type)] ?? '');
		})
		.join(' or ');
}
