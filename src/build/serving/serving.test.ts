import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import config from '../../../svelte.config.js';
import { charts } from '#lib/charts/index.ts';
import { headersFile, nginxMaps, policy } from './headers.ts';
import { hashOf, inlineScripts, readBuilt, type Built } from './site.ts';

it('has a frame for each chart, although no page links to it', () => {
	const frames = charts.map((chart) => `/embed/${chart}/`);
	expect(config.kit?.prerender?.entries).toEqual(['*', '/404', ...frames]);
});

describe('inlineScripts', () => {
	it('finds the scripts that run, verbatim', () => {
		expect(
			inlineScripts('<p>a</p><script>one\n</script><SCRIPT type="module"> two</SCRIPT>')
		).toEqual(['one\n', ' two']);
	});

	it.each([
		['a script with an address', '<script src="a.js"></script>'],
		['JSON-LD', '<script type="application/ld+json">{}</script>'],
		['data', '<script type="application/json" data-x>{}</script>'],
		['text about scripts', '<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>']
	])('ignores %s', (_, html) => {
		expect(inlineScripts(html)).toEqual([]);
	});
});

it('hashes as browsers do', () => {
	// The example from the Content-Security-Policy standard, section 8.4.
	expect(hashOf("alert('Hello, world.');")).toBe(
		"'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng='"
	);
});

it('allows only the site’s own scripts and known hashes', () => {
	const script = /script-src ([^;]*)/.exec(policy(["'sha256-x'"]))?.[1];
	expect(script).toBe("'self' 'sha256-x'");
	expect(policy([])).toMatch(/^default-src 'none';/);
});

describe('a built site', () => {
	let folder: string;
	let built: Built;
	const files = {
		'index.html': '<script>home</script>',
		'404.html': '<script>lost</script>',
		'embed/index.html': '',
		'embed/votes/index.html': '<script>home</script>',
		'embed.0123456789.js': '',
		'embed.js': '',
		'_app/embed.00.js': ''
	};

	beforeAll(() => {
		folder = mkdtempSync(join(tmpdir(), 'serving-'));
		for (const [name, text] of Object.entries(files)) {
			mkdirSync(dirname(join(folder, name)), { recursive: true });
			writeFileSync(join(folder, name), text);
		}
		built = readBuilt(folder);
		return () => rmSync(folder, { recursive: true });
	});

	it('is read: pages, inline scripts without duplicates, host scripts', () => {
		expect(built).toEqual({
			pages: ['/404.html', '/embed/', '/embed/votes/', '/'],
			hashes: [hashOf('home'), hashOf('lost')].sort(),
			scripts: ['/embed.0123456789.js']
		});
	});

	/**
	 * The headers of an address, as Netlify (last rule wins) or Cloudflare (all are sent) applies
	 * them.
	 */
	function headersOf(path: string): Map<string, string[]> {
		const found = new Map<string, string[]>();
		for (const block of headersFile(built).split('\n\n')) {
			const [pattern = '', ...lines] = block.trim().split('\n');
			const fits = pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern;
			for (const line of fits ? lines : []) {
				const [name = '', value = ''] = line.trim().split(/: (.*)/);
				found.set(name, [...(found.get(name) ?? []), value]);
			}
		}
		return found;
	}

	it.each([
		['/', "'none'"],
		['/404.html', "'none'"],
		['/embed/', "'none'"],
		['/embed/votes/', '*']
	])('states in _headers who may frame %s: %s', (path, who) => {
		const policies = headersOf(path).get('Content-Security-Policy') ?? [];
		expect(policies.at(-1)).toContain(`frame-ancestors ${who}`);
		// Sent together, the strictest wins: no earlier policy may forbid what the last one allows.
		const others = policies.slice(0, -1).join();
		if (who === '*') expect(others).not.toContain('frame-ancestors');
		for (const one of policies) expect(one).toContain(hashOf('home'));
	});

	it('lets hashed files be cached, and sends each header once', () => {
		const cache = (path: string) => headersOf(path).get('Cache-Control');
		expect(cache('/_app/immutable/entry/a.js')).toEqual(['public, max-age=31536000, immutable']);
		expect(cache('/embed.0123456789.js')).toEqual(['public, max-age=31536000, immutable']);
		expect(cache('/embed.js')).toEqual(['public, max-age=300']);
		expect(headersOf('/embed.js').get('Access-Control-Allow-Origin')).toEqual(['*']);
		expect(headersOf('/og/votes.png').get('Access-Control-Allow-Origin')).toEqual(['*']);
		expect(headersOf('/').has('Access-Control-Allow-Origin')).toBe(false);
	});

	it('stays within Cloudflare’s limits: 100 rules, 2000 characters per line', () => {
		const text = headersFile(built);
		expect(text.split('\n').filter((line) => line.startsWith('/')).length).toBeLessThan(100);
		expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThan(2000);
	});

	it('gives nginx a map for each header', () => {
		const maps = nginxMaps(built);
		for (const name of ['days_policy', 'days_open', 'days_cache'])
			expect(maps).toContain(`map $uri $${name} {`);
		expect(maps).toContain(hashOf('lost'));
	});
});
