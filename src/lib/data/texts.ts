/** The data files' raw texts. Runs in Node: the plugin and the tests read them here. */
import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { NAMES, pathOf, type Name } from './files.ts';

/** Every file's text by name, from the project at `root`: see `readTextsIn`. */
export function readTexts(root: string): Partial<Record<Name, string>> {
	return readTextsIn(join(root, dirname(pathOf('claims'))));
}

/**
 * Every file's text by name, from the folder that holds them; a missing file is left out.
 * Throws what reading throws for any other reason.
 */
export function readTextsIn(folder: string): Partial<Record<Name, string>> {
	const texts: Partial<Record<Name, string>> = {};
	for (const name of NAMES) {
		const text = read(join(folder, basename(pathOf(name))));
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
