/** The data files' raw texts. Runs in Node: the plugin and the tests read them here. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { NAMES, pathOf, type Name } from './files.ts';

/**
 * Every file's text by name, from the project at `root`; a missing file is left out.
 * Throws what reading throws for any other reason.
 */
export function readTexts(root: string): Partial<Record<Name, string>> {
	const texts: Partial<Record<Name, string>> = {};
	for (const name of NAMES) {
		const text = read(join(root, pathOf(name)));
		if (text !== undefined) texts[name] = text;
	}
	return texts;
}

function read(file: string): string | undefined {
	try {
		return readFileSync(file, 'utf8');
	} catch (error) {
		if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
		throw error;
	}
}
