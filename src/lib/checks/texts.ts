/** Reads the raw text of the data files, for the plugin and the tests. Runs in Node. */
import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { NAMES, pathOf, type Name } from '#lib/charts/files.ts';

/** Every file's text by name, from the project in the folder `root`: see `readTextsIn`. */
export function readTexts(root: string): Partial<Record<Name, string>> {
	return readTextsIn(join(root, dirname(pathOf('claims'))));
}

/**
 * Every file's text by name, from the folder that contains them; missing files are skipped.
 * Throws any other error from reading them.
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
