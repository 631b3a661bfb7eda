import {
	cpSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	symlinkSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { beforeEach, expect, it, test } from 'vitest';
import { build, type Plugin } from 'vite';
import { run } from '../../../scripts/lib/run.mjs';
import { serving } from './plugin.ts';

/** What a build reads. */
const PROJECT = [
	...['src', 'static', 'released', 'scripts', 'CORRECTIONS.md'],
	...['package.json', 'package-lock.json', 'svelte.config.js', 'vite.config.ts']
];

let root = '';
let site = '';

beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'serving-'));
	site = join(root, 'build');
	return () => rmSync(root, { recursive: true });
});

/** Stands in for SvelteKit, which writes its pages as the build closes. */
const pages: Plugin = {
	name: 'pages',
	closeBundle: {
		sequential: true,
		handler() {
			mkdirSync(site, { recursive: true });
			writeFileSync(join(site, 'index.html'), '<script>home</script>');
		}
	}
};

/** Builds one module with this text, with a plugin before ours. */
async function bundle(other: Plugin, code = 'export default 1;'): Promise<void> {
	writeFileSync(join(root, 'entry.js'), code);
	await build({
		root,
		configFile: false,
		logLevel: 'silent',
		plugins: [other, serving(site)],
		build: { ssr: 'entry.js', outDir: join(root, 'out') }
	});
}

/** What the build says that ends with a fault. */
const complaint = (other: Plugin, code?: string): Promise<string> =>
	bundle(other, code).then(
		() => 'nothing',
		(error: unknown) => (error instanceof Error ? error.message : String(error))
	);

it('writes the configuration into a finished site', async () => {
	await bundle(pages);
	expect(readFileSync(join(site, '_headers'), 'utf8')).toContain('Content-Security-Policy');
	expect(existsSync(join(site, '_nginx.conf'))).toBe(true);
});

function fail(): never {
	throw new Error('the real fault');
}

it.each<[string, Plugin]>([
	['before anything is read', { name: 'other', buildStart: fail }],
	['in a file', { name: 'other', transform: fail }],
	['once all is read', { name: 'other', buildEnd: fail }],
	['in what is written', { name: 'other', generateBundle: fail }],
	// The scripts of the pages are made here, and SvelteKit makes the pages.
	['in what comes after', { name: 'other', writeBundle: { sequential: true, handler: fail } }],
	['as the site is written', { name: 'other', closeBundle: { sequential: true, handler: fail } }]
])('a fault %s is shown, not that there is no site', async (_, faulty) => {
	expect(await complaint(faulty)).toContain('the real fault');
});

it.each([
	['a module that is not there', "import './nowhere';", "Could not resolve './nowhere'"],
	['a syntax error', 'const x = ;', 'Unexpected token']
])('%s is shown, not that there is no site', async (_, code, said) => {
	expect(await complaint({ name: 'other' }, code)).toContain(said);
});

it('leaves the site of an earlier build alone after a fault', async () => {
	mkdirSync(site);
	await complaint({ name: 'other', buildStart: fail });
	expect(existsSync(join(site, '_headers'))).toBe(false);
});

it('says what it could not do, and where', async () => {
	mkdirSync(join(site, '_headers'), { recursive: true });
	const said = await complaint(pages);
	expect(said).toContain('cannot write the configuration of servers into');
	expect(said).toContain(`'${join(site, '_headers')}'`);
});

test('npm run build on a fresh clone names a wrong value in the data', async () => {
	for (const name of PROJECT) cpSync(name, join(root, name), { recursive: true });
	symlinkSync(resolve('node_modules'), join(root, 'node_modules'), 'junction');
	const money = join(root, 'static', 'data', 'money.json');
	writeFileSync(money, readFileSync(money, 'utf8').replace('"value": 230', '"value": "230"'));
	const { code, output } = await run('npm', ['run', 'build'], { cwd: root, quiet: true });
	expect(code, output).not.toBe(0);
	expect(output).toContain(
		'static/data/money.json: refund.value: expected a value of type number, found "230"'
	);
	expect(output).not.toContain('ENOENT');
});
