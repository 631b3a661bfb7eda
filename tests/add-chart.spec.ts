/**
 * Adding a chart takes one folder, one line in charts/index.ts, its claims and its text: a made-up one
 * is added to a copy of the project, which is then built. Needs no browser.
 */
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { root, run, tool } from '../scripts/lib/run.mjs';

/** Neither needed to build the project nor part of its source. */
const LEFT_OUT = ['.git', '.svelte-kit', 'node_modules', 'build', 'test-results'];
const FIXTURE = join(root, 'tests', 'fixtures', 'sample');
const TITLE = 'A sample: 3 dots, made up for a test';

let copy = '';

// A build that fails once fails again.
test.describe.configure({ mode: 'serial', retries: 0 });

test.beforeAll(async () => {
	// As long as a build takes while other tests run.
	test.setTimeout(900_000);
	copy = mkdtempSync(join(tmpdir(), 'add-chart-'));
	copyProject();
	addChart();
	// The built pages must not depend on where this machine would publish them.
	const env = { PUBLIC_ORIGIN: '' };
	for (const [name, ...args] of [
		['svelte-kit', 'sync'],
		['vite', 'build', '--configLoader', 'runner']
	]) {
		const { code, output } = await run(tool(name), args, { quiet: true, cwd: copy, env });
		expect(code, output).toBe(0);
	}
});

test.afterAll(() => {
	rmSync(copy, { recursive: true, force: true });
});

function copyProject(): void {
	const left = new Set(LEFT_OUT.map((name) => join(root, name)));
	cpSync(root, copy, { recursive: true, filter: (file) => !left.has(file) });
	symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction');
}

/** All that adding a chart takes. Nothing else may be edited here. */
function addChart(): void {
	// Its folder,
	cpSync(join(FIXTURE, 'chart'), join(copy, 'src/lib/charts/sample'), { recursive: true });
	// its line,
	edit('src/lib/charts/index.ts', (code) =>
		code
			.replace(/^import /m, `import { about as sample } from './sample/about.ts';\n$&`)
			.replace('\t{ chart: closing }\n] as const', '\tsample,\n$&')
	);
	// its data, claims and source,
	cpSync(join(FIXTURE, 'data.json'), join(copy, 'static/data/sample.json'));
	add('claims', 'claims', ...(fixture('claims') as unknown[]));
	add('sources', 'sources', fixture('source'));
	// and its text: the chapter, before the closing, and the questions on its sheet.
	edit('static/data/story.json', (text) => {
		const story = JSON.parse(text) as { chapters: unknown[] };
		story.chapters.splice(-1, 0, fixture('chapter'));
		return JSON.stringify(story);
	});
	add('teach', 'charts', fixture('questions'));
}

function edit(file: string, change: (text: string) => string): void {
	const path = join(copy, file);
	writeFileSync(path, change(readFileSync(path, 'utf8')));
}

/** Adds items to the end of a list in a data file. */
function add(name: string, list: string, ...items: unknown[]): void {
	edit(`static/data/${name}.json`, (text) => {
		const data = JSON.parse(text) as Record<string, unknown[]>;
		data[list].push(...items);
		return JSON.stringify(data);
	});
}

function fixture(name: string): unknown {
	return JSON.parse(readFileSync(join(FIXTURE, `${name}.json`), 'utf8'));
}

function built(file: string): string {
	return readFileSync(join(copy, 'build', file), 'utf8');
}

/** The one element of a page that an expression finds. */
function part(page: string, element: RegExp): string {
	const [found] = element.exec(built(page)) ?? [];
	if (!found) throw new Error(`${page} has no ${element.source}`);
	return found;
}

/** Width and height in px, from a PNG's header. */
function pngSize(file: string): [number, number] {
	const png = readFileSync(join(copy, 'build', file));
	expect(png.toString('latin1', 1, 4)).toBe('PNG');
	return [png.readUInt32BE(16), png.readUInt32BE(20)];
}

test('the story has its chapter, with its figure', () => {
	const chapter = part('index.html', /<section data-chapter="sample".*?<\/section>/s);
	expect(chapter).toContain('id="sample-dots"');
	expect(chapter).toContain('This chapter is made up for a test.');
	expect(chapter).toContain('<figure');
	expect(chapter).toContain(TITLE);
});

test('it has an embed, whose worker and second script both contain its data', () => {
	const page = built('embed/sample/index.html');
	expect(page).toContain(TITLE);
	for (const [attribute, name] of [
		['data-dots', 'dots-sample'],
		['data-later', 'embed-sample-later']
	]) {
		const address = new RegExp(`${attribute}="\\.\\./\\.\\./(_app/[^"]*/${name}\\.\\w+\\.js)"`);
		const [, script] = address.exec(page) ?? [];
		expect(built(script), name).toContain('One dot is one dot, made up for a test');
	}
});

test('its data can be downloaded', () => {
	const [head, ...rows] = built('data/sample.csv').trim().split('\n');
	expect(head).toBe('step,mark,number,claims,sources');
	expect(rows).toHaveLength(3);
	expect(rows[0]).toBe('sample-dots,dot-1,1,sample.dots,record-sample');
	expect(JSON.parse(built('data/sample.json'))).toEqual(fixture('data'));
	expect(JSON.parse(built('data/schema/sample.json'))).toMatchObject({
		title: 'static/data/sample.json',
		properties: { dots: { description: 'The dots that it draws' } }
	});
	expect(built('data/index.html')).toContain('sample.csv');
});

test('its picture can be downloaded', () => {
	expect(built('data/sample.svg')).toContain(`<title id="title">${TITLE}</title>`);
	const [width, height] = pngSize('data/sample.png');
	expect(Math.min(width, height)).toBeGreaterThan(600);
});

test('it has a social image and an oEmbed response', () => {
	expect(pngSize('og/sample.png')).toEqual([1200, 630]);
	expect(built('embed/sample/index.html')).toContain('/og/sample.png');
	const response = JSON.parse(built('oembed/sample.json')) as { title: string; html: string };
	expect(response.title).toBe(TITLE);
	expect(response.html).toContain('/embed/sample/');
});

test('it has a slide', () => {
	const slide = part(
		'present/index.html',
		/<article class="slide" id="sample-dots".*?<\/article>/s
	);
	expect(slide).toContain('Made up for a test');
	expect(slide).toContain('<svg');
});

test('it has a sheet in the handout', () => {
	const sheet = part(
		'teach/handout/index.html',
		/<section class="sheet" id="sample".*?<\/section>/s
	);
	expect(sheet).toContain(TITLE);
	expect(sheet).toContain('How many dots are there?');
	expect(sheet).toContain('<svg');
});
