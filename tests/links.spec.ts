/** Every link on every built page goes to an existing file, and to an existing place in it. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { fileOf, PAGES } from './lib/built.ts';

const HERE = 'https://here.example/';
/** Used by the build if the site's address is not set: see PUBLIC_ORIGIN in docs/host-it.md. */
const LOCAL = /^http:\/\/localhost:\d+\//;

/** Some sources are only available over `http:`. */
const PROTOCOLS = ['https:', 'http:', 'mailto:', 'data:'];

const files = PAGES.map(fileOf);

const text = (file: string) => readFileSync(join('build', file), 'utf8');

function idsOf(file: string): Set<string> {
	return new Set([...text(file).matchAll(/\sid="?([^"\s>]+)/g)].map(([, id]) => id));
}
const ids = new Map(files.map((file) => [file, idsOf(file)]));

/** A page's links and the files it loads, as written, with entities decoded. */
function linksOf(file: string): string[] {
	return [...text(file).matchAll(/<[a-z]+\b[^>]*?\s(?:href|src)=(?:"([^"]*)"|([^"\s>]+))/g)].map(
		([, quoted, bare]) => (quoted ?? bare).replaceAll('&amp;', '&')
	);
}

/** What is wrong with a link; null if nothing is. */
function fault(link: string, file: string): string | null {
	const from = new URL(file.replace(/index\.html$/, ''), HERE);
	let url: URL;
	try {
		url = new URL(link.replace(LOCAL, HERE), from);
	} catch {
		return 'no address';
	}
	if (url.origin !== new URL(HERE).origin)
		return PROTOCOLS.includes(url.protocol) ? null : `goes by ${url.protocol}`;
	const target = fileOf(decodeURIComponent(url.pathname).slice(1));
	if (!existsSync(join('build', target)) || !statSync(join('build', target)).isFile())
		return `no file ${target}`;
	const place = decodeURIComponent(url.hash.slice(1));
	return place && ids.has(target) && !ids.get(target)?.has(place)
		? `no place #${place} in ${target}`
		: null;
}

test('no link is broken', () => {
	const wrong: string[] = [];
	let seen = 0;
	for (const file of files)
		for (const link of linksOf(file)) {
			seen++;
			const said = fault(link, file);
			if (said) wrong.push(`${file}: ${link}: ${said}`);
		}
	expect(seen).toBeGreaterThan(1000);
	expect([...new Set(wrong)]).toEqual([]);
});

test('a broken link would be found', () => {
	expect(fault('nowhere/', 'index.html')).toBe('no file nowhere/index.html');
	expect(fault('#nowhere', 'teach/index.html')).toBe('no place #nowhere in teach/index.html');
	expect(fault('ftp://elsewhere.example/', 'index.html')).toBe('goes by ftp:');
});
