import { expect, test } from 'vitest';
import { FILES, NAMES } from '#lib/charts/files.ts';
import { published } from './json-schema.ts';

test.each(NAMES)('the schema of %s lists its fields', (name) => {
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
