import { describe, expect, it } from 'vitest';
import { FILES, NAMES } from '#lib/charts/files.ts';
import { fieldsOf, holds, published } from './dictionary.ts';

describe.each(NAMES)('%s.json', (name) => {
	it('states what it contains, and the type and meaning of every field', () => {
		expect(holds(name)).not.toBe('');
		const fields = fieldsOf(name);
		expect(fields.length).toBeGreaterThan(0);
		for (const { path, type, meaning } of fields) {
			expect(meaning, `${path}: its meaning`).not.toBe('');
			expect(type, `${path}: its type`).toMatch(/^\S/);
		}
	});
});

it('includes nested lists and records, and marks optional fields', () => {
	const fields = new Map(fieldsOf('claims').map((field) => [field.path, field.type]));
	expect(fields.get('claims[].says[].paragraph')).toBe('whole number, optional');
	expect(fields.get('claims[].value')).toBe('number or text or null');
	expect(fields.get('claims[].from')).toBe('list: text, optional');
	expect(fields.get('claims[].kind')).toBe('“figure”, “date”, “deed”, “statement”');
	expect(new Map(fieldsOf('sources').map((f) => [f.path, f.type])).get('sources[].date')).toBe(
		'record or null'
	);
});

it.each(NAMES)('the schema of %s lists its fields', (name) => {
	const id = `https://news.example/data/schema/${name}.json`;
	const schema = published(name, id);
	expect(schema.$schema).toContain('json-schema.org');
	expect(schema.$id).toBe(id);
	expect(schema.type).toBe('object');
	expect(schema.additionalProperties).toBe(false);
	expect(schema.required).toEqual(Object.keys(schema.properties ?? {}));
	expect(FILES[name].safeParse({}).error?.issues.map(({ path }) => path[0])).toEqual(
		schema.required
	);
	expect(JSON.parse(JSON.stringify(schema))).toEqual(schema);
});
