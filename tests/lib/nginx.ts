/** Debian's nginx, run with the configuration that deploy/ ships, over the built site. */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { freePort } from '../../scripts/lib/port.mjs';
import { PATIENCE } from './wait.ts';

const PROGRAM = '/usr/sbin/nginx';
const MODULES = '/etc/nginx/modules-enabled/50-mod-http-brotli-static.conf';

/** Why it cannot be run here; undefined where it can. */
export const missing: string | undefined =
	[PROGRAM, MODULES, '/etc/nginx/mime.types'].find((file) => !existsSync(file)) &&
	'needs Debian’s nginx with libnginx-mod-http-brotli-static';

export interface Nginx {
	/** Its address, with a closing slash. */
	url: string;
	stop: () => Promise<void>;
}

/** Puts a value in the place of another, each time; throws an Error where it is not found. */
function put(text: string, from: string, to: string): string {
	if (!text.includes(from)) throw new Error(`deploy/nginx.conf has no "${from}"`);
	return text.replaceAll(from, to);
}

/**
 * Starts it on a free port from `from` on, and waits until it answers. Nothing of the configuration
 * is changed but the two values that are the host's own. Throws an Error with what nginx says.
 */
export async function startNginx(from: number): Promise<Nginx> {
	const folder = mkdtempSync(join(tmpdir(), 'nginx-'));
	const port = await freePort(from);
	const shipped = readFileSync(join('deploy', 'nginx.conf'), 'utf8');
	const site = put(
		put(shipped, '/srv/358-days', resolve('build')),
		'listen 80;',
		`listen ${port};`
	);
	const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
		.map((kind) => `${kind}_temp_path ${folder}/${kind};`)
		.join('\n');
	writeFileSync(join(folder, 'site.conf'), site);
	writeFileSync(
		join(folder, 'nginx.conf'),
		`${process.getuid?.() === 0 ? 'user root;' : ''}
pid ${folder}/nginx.pid;
error_log stderr;
include ${MODULES};
events {}
http {
access_log off;
${temporary}
include ${folder}/site.conf;
}`
	);
	let said = '';
	const child = spawn(PROGRAM, ['-c', join(folder, 'nginx.conf'), '-g', 'daemon off;']);
	child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
	const ended = new Promise<void>((done) => child.once('close', () => done()));
	const url = `http://localhost:${port}/`;
	const stop = async () => {
		child.kill();
		await ended;
		rmSync(folder, { recursive: true });
	};
	const end = Date.now() + PATIENCE;
	while (Date.now() < end && child.exitCode === null) {
		const answers = await fetch(url).then(
			() => true,
			() => false
		);
		if (answers) return { url, stop };
		await new Promise((wait) => setTimeout(wait, 50));
	}
	await stop();
	throw new Error(`nginx did not start: ${said}`);
}
