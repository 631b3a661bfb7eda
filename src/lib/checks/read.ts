/** Reads the data files, and the source texts and roll calls, from their folders. Runs in Node. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { z } from 'zod';
import type { Fault } from '#lib/charts/fault.ts';
import { NAMES, pathOf, type Name } from '#lib/charts/files.ts';
import { paragraphs } from '#lib/evidence/passage.ts';
import {
	CHAMBERS,
	type Called,
	type ChamberName,
	type SourceMaterial,
	type Roll
} from './rolls.ts';

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
		const file = join(folder, basename(pathOf(name)));
		if (existsSync(file)) texts[name] = readFileSync(file, 'utf8');
	}
	return texts;
}

/** What was read, and the faults in the rest. */
export interface Reading {
	material: SourceMaterial;
	faults: Fault[];
}

/**
 * The paragraphs of the documents in a folder of text files named `<id>_….txt`. `ids`: the documents
 * to read.
 */
export function readDocuments(folder: string, ids: readonly string[]): Reading {
	if (!existsSync(folder)) {
		const fault = { file: folder, path: '', expected: 'a folder', found: 'none' };
		return { material: {}, faults: [fault] };
	}
	const names = readdirSync(folder);
	const texts = new Map<string, string[]>();
	const faults: Fault[] = [];
	for (const id of ids) {
		const name = names.find((file) => file.startsWith(`${id}_`) && file.endsWith('.txt'));
		if (name) texts.set(id, paragraphs(readFileSync(join(folder, name), 'utf8')));
		else {
			const file = join(folder, `${id}_….txt`);
			faults.push({ file, path: '', expected: 'a file', found: 'none' });
		}
	}
	return { material: { texts }, faults };
}

const FILES: Record<ChamberName, string> = {
	house: 'house-roll-608.json',
	senate: 'senate-vote-223.json'
};

const member = z.object({
	id: z.string(),
	display_name: z.string(),
	last_name: z.string().optional(),
	party: z.enum(['R', 'D', 'I', 'ID']),
	state: z.string()
});
const members = z.array(member);
const rollCall = z.object({
	votes: z.object({ Yea: members, Nay: members, 'Not Voting': members })
});

/** The roll calls that are in a folder. */
export function readRolls(folder: string): Reading {
	const rolls: Partial<Record<ChamberName, Roll>> = {};
	const faults: Fault[] = [];
	for (const chamber of CHAMBERS) {
		const file = join(folder, FILES[chamber]);
		if (!existsSync(file)) continue;
		try {
			rolls[chamber] = roll(rollCall.parse(JSON.parse(readFileSync(file, 'utf8'))).votes);
		} catch (error) {
			const found = error instanceof Error ? error.message.split('\n')[0] : String(error);
			faults.push({ file, path: '', expected: 'a roll call', found });
		}
	}
	return { material: { rolls }, faults };
}

function roll(votes: z.infer<typeof rollCall>['votes']): Roll {
	const called = new Map<string, Called>();
	for (const [list, vote] of [
		[votes.Yea, 'yea'],
		[votes.Nay, 'nay'],
		[votes['Not Voting'], 'not voting']
	] as const)
		for (const { id, display_name, last_name, party, state } of list) {
			// The House record adds the state to distinguish members with the same name: “Bass (CA)”.
			const names = [display_name.replace(/ \(.*\)$/, ''), ...(last_name ? [last_name] : [])];
			called.set(id, { names, party, state, vote });
		}
	return called;
}
