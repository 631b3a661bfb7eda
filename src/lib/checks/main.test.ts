import {
	cpSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { run } from '../../../scripts/lib/run.mjs';
import { DOCUMENTS } from './fixture.ts';
import { verify } from './main.ts';

const REAL = join('..', 'shared', 'sources');
const folder = mkdtempSync(join(tmpdir(), 'verify-'));
const sources = join(folder, 'sources');
const data = join(folder, 'data');
mkdirSync(sources);
for (const [id, paragraphs] of DOCUMENTS)
	// A paragraph that no claim quotes still counts.
	writeFileSync(join(sources, `${id}_x.txt`), paragraphs.map((text) => text || '–').join('\n\n'));
cpSync('static/data', data, { recursive: true });
afterAll(() => rmSync(folder, { recursive: true }));

/** Changes a data file as text for as long as `work` takes. */
async function withText<T>(
	name: string,
	[from, to]: [string, string],
	work: () => T | Promise<T>
): Promise<T> {
	const file = join(data, name);
	const text = readFileSync(file, 'utf8');
	expect(text).toContain(from);
	writeFileSync(file, text.replace(from, to));
	try {
		return await work();
	} finally {
		writeFileSync(file, text);
	}
}

const script = (...args: string[]): Promise<{ code: number; output: string }> =>
	run('node', ['scripts/verify.mjs', ...args], { quiet: true });

describe('npm run verify', () => {
	test('says on true data what it checked', async () => {
		const { code, output } = await script('--sources', sources, '--data', data);
		expect(output).toMatch(
			/^\d+ claims: \d+ phrases are in the documents, with their hedges; .* 533 votes add up\.\n$/
		);
		expect(code).toBe(0);
	});

	test('names a fault, and fails', async () => {
		const { code, output } = await withText('money.json', ['230', '231'], () =>
			script('--sources', sources, '--data', data)
		);
		expect(output).toMatch(
			/^money\.refund: the claim says 230, money\.json says 231 \(refund\.value\), .*\n$/
		);
		expect(code).toBe(1);
	});

	test.each([[[]], [['--source', 'x']], [['x']]])('says how to use it: %j', async (args) => {
		const { code, output } = await script(...args);
		expect(output).toBe('Usage: npm run verify -- --sources DIR [--facts DIR] [--data DIR]\n');
		expect(code).toBe(2);
	});
});

describe('what cannot be read is said', () => {
	test('no folder of sources', () => {
		const nowhere = join(folder, 'nowhere');
		expect(verify({ data, sources: nowhere }).lines).toEqual([
			`${nowhere}: expected a folder, found none`
		]);
	});

	test('a source that is missing', () => {
		const few = join(folder, 'few');
		cpSync(sources, few, { recursive: true });
		rmSync(join(few, '003_x.txt'));
		expect(verify({ data, sources: few })).toEqual({
			ok: false,
			lines: [`${join(few, '003_….txt')}: expected a file, found none`]
		});
	});

	test('broken JSON', async () => {
		const { lines } = await withText('cell.json', ['{', '{{'], () => verify({ data, sources }));
		expect(lines).toEqual([expect.stringMatching(/cell\.json: expected well-formed JSON, found /)]);
	});

	test('a roll call that is none', () => {
		const facts = join(folder, 'facts');
		mkdirSync(facts);
		writeFileSync(join(facts, 'house-roll-608.json'), '{}');
		const { lines } = verify({ data, sources, facts });
		expect(lines).toEqual([expect.stringMatching(/house-roll-608\.json: expected a roll call/)]);
		rmSync(facts, { recursive: true });
	});
});

describe.skipIf(!existsSync(REAL))('with the sources themselves', () => {
	test('every phrase stands where its claim says', () => {
		const { ok, lines } = verify({ data: 'static/data', sources: REAL });
		expect(lines).toHaveLength(1);
		expect(ok).toBe(true);
	});

	test.each([
		['money.json', '230', '231', /^money\.refund: the claim says 230, money\.json says 231 \(/],
		['claims.json', 'uncovered a $230', 'uncovered an $230', /phrase: expected words that stand/],
		['claims.json', '"paragraph": 18', '"paragraph": 17', /paragraph: expected 18, where/],
		['votes.json', '"yea": 362', '"yea": 363', /^votes\.house\.score: .*house\.reported\.yea/],
		[
			'votes.json',
			'"vote": "yea"',
			'"vote": "nay"',
			/house\.members\[0\]\.vote: the data say “nay”/
		],
		['votes.json', 'Ackerman', 'Akkerman', /house\.members\[0\]\.name: the data say “Akkerman”/]
	])('%s: %s to %s is named', async (name, from, to, line) => {
		const { lines } = await withText(name, [from, to], () => verify({ data, sources: REAL }));
		expect(lines).toContainEqual(expect.stringMatching(line));
	});
});
