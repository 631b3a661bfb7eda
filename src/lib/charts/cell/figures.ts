/** The figures that the story's text can use of this chart. */
import type { Add } from '#lib/content/registry.ts';
import type { Cell } from './schema.ts';

export function figures(cell: Cell, add: Add): void {
	for (const { id, people, beds } of cell.accounts) {
		add(`cell.${id}.people`, people);
		add(`cell.${id}.beds`, beds);
	}
	add('cell.floors', cell.floors.length);
}
