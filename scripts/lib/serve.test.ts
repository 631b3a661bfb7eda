import { request } from 'node:http';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { serve } from './serve.mjs';

let folder: string;
let at: (path: string) => string;
let mounted: (path: string) => string;

beforeAll(async () => {
	const outside = mkdtempSync(join(tmpdir(), 'serve-'));
	folder = join(outside, 'site');
	mkdirSync(join(folder, 'teach'), { recursive: true });
	mkdirSync(join(folder, '_app', 'immutable'), { recursive: true });
	writeFileSync(join(outside, 'secret.txt'), 'secret');
	writeFileSync(join(folder, 'index.html'), '<p>home</p>');
	writeFileSync(join(folder, 'teach', 'index.html'), '<p>teach</p>');
	writeFileSync(join(folder, '404.html'), '<p>nothing here</p>');
	writeFileSync(join(folder, 'a.js'), 'plain');
	writeFileSync(join(folder, 'a.js.br'), brotliCompressSync('packed'));
	writeFileSync(join(folder, 'numerals.woff2'), '-');
	writeFileSync(join(folder, 'favicon.ico'), '-');
	writeFileSync(join(folder, 'manifest.webmanifest'), '{}');
	writeFileSync(join(folder, '_app', 'immutable', 'x.js'), 'x');
	const [root, sub] = await Promise.all([serve(folder), serve(folder, { base: '/re/po' })]);
	at = (path) => new URL(path, root.url).href;
	mounted = (path) => new URL(path, sub.url).href;
	return async () => {
		await Promise.all([root.close(), sub.close()]);
		rmSync(outside, { recursive: true });
	};
});

/** Requests a path exactly as written: fetch would resolve its dots. */
function raw(path: string): Promise<{ status?: number; body: string }> {
	const { hostname, port } = new URL(at('/'));
	return new Promise((resolve, reject) => {
		request({ hostname, port, path }, (res) => {
			let body = '';
			res.on('data', (chunk: Buffer) => (body += chunk.toString()));
			res.on('end', () => resolve({ status: res.statusCode, body }));
		})
			.on('error', reject)
			.end();
	});
}

describe('serve', () => {
	it('sends the page of a folder', async () => {
		const answer = await fetch(at('/teach/'));
		expect(answer.status).toBe(200);
		expect(answer.headers.get('content-type')).toContain('text/html');
		expect(await answer.text()).toContain('teach');
	});

	it('redirects to the trailing slash and keeps the query', async () => {
		const answer = await fetch(at('/teach?mode=read'), { redirect: 'manual' });
		expect(answer.status).toBe(308);
		expect(answer.headers.get('location')).toBe('/teach/?mode=read');
	});

	it('sends 404.html with status 404', async () => {
		const answer = await fetch(at('/no/such/page'));
		expect(answer.status).toBe(404);
		expect(await answer.text()).toContain('nothing here');
	});

	it('stays within its folder', async () => {
		for (const path of [
			'/../secret.txt',
			'/%2e%2e/secret.txt',
			'/teach/..%2f..%2fsecret.txt',
			'/..'
		])
			expect(await raw(path), path).toMatchObject({ status: 404, body: '<p>nothing here</p>' });
	});

	it('survives an address that cannot be decoded', async () => {
		expect((await raw('/%E0%A4%A')).status).toBe(404);
	});

	it('sends the compressed file only to clients that accept it', async () => {
		const packed = await fetch(at('/a.js'), { headers: { 'accept-encoding': 'br' } });
		expect(await packed.text()).toBe('packed');
		const plain = await fetch(at('/a.js'), { headers: { 'accept-encoding': 'identity' } });
		expect(await plain.text()).toBe('plain');
	});

	it.each([
		['a.js', 'text/javascript'],
		['numerals.woff2', 'font/woff2'],
		['favicon.ico', 'image/x-icon'],
		['manifest.webmanifest', 'application/manifest+json']
	])('sends the type of %s', async (file, type) => {
		expect((await fetch(at(file))).headers.get('content-type')).toContain(type);
	});

	it('lets clients cache hashed files and revalidate the others', async () => {
		const kept = await fetch(at('/_app/immutable/x.js'));
		expect(kept.headers.get('cache-control')).toContain('immutable');
		expect((await fetch(at('/'))).headers.get('cache-control')).toContain('must-revalidate');
	});

	it('lets other origins read but not write', async () => {
		expect((await fetch(at('/'))).headers.get('access-control-allow-origin')).toBe('*');
		expect((await fetch(at('/'), { method: 'POST' })).status).toBe(405);
	});

	it('serves the folder under a path', async () => {
		expect(await (await fetch(mounted('/re/po/'))).text()).toContain('home');
		expect((await fetch(mounted('/re/po'))).url).toBe(mounted('/re/po/'));
		expect((await fetch(mounted('/re/po/teach'))).url).toBe(mounted('/re/po/teach/'));
		expect((await fetch(mounted('/teach/'))).status).toBe(404);
		expect((await fetch(mounted('/re/police'))).status).toBe(404);
	});

	it('throws if nothing has been built or the port is taken', async () => {
		await expect(serve(join(folder, 'none'))).rejects.toThrow('npm run build');
		await expect(serve(folder, { port: Number(new URL(at('/')).port) })).rejects.toThrow(
			'EADDRINUSE'
		);
	});
});
