/** The schemas in a form that others can use. */
import { z } from 'zod';
import { FILES, pathOf, type Name } from '#lib/charts/files.ts';

/**
 * A data file's JSON Schema (draft 2020-12); `id` is the absolute address where it is published.
 * It lacks the checks across fields and files, such as the number of days between two dates or the
 * ids of sources, which JSON Schema cannot express.
 */
export function published(name: Name, id: string): z.core.JSONSchema.BaseSchema {
	const { $schema, ...schema } = z.toJSONSchema(FILES[name], { io: 'input' });
	return { $schema, $id: id, title: pathOf(name), ...schema };
}
