/** The schemas as others may use them. */
import { z } from 'zod';
import { FILES, pathOf, type Name } from './files.ts';

/**
 * A data file's JSON Schema (draft 2020-12); `id` is the absolute address it is published at.
 * Checks across fields and files (the days that the dates give, source ids) are not in it: JSON
 * Schema cannot say them.
 */
export function published(name: Name, id: string): z.core.JSONSchema.BaseSchema {
	const { $schema, ...schema } = z.toJSONSchema(FILES[name], { io: 'input' });
	return { $schema, $id: id, title: pathOf(name), ...schema };
}
