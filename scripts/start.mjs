/**
 * npm start: from a fresh clone to the story in a browser. Installs what is missing, builds and serves.
 * PORT sets the port; the default is the first free one from 4173. PUBLIC_ORIGIN sets the public
 * address in the pages; the default is the address they are served at.
 */
import { install } from './lib/install.mjs';
import { freePort } from './lib/port.mjs';
import { run } from './lib/run.mjs';

try {
	await install();
	const port = process.env.PORT || String(await freePort(4173));
	const env = { PUBLIC_ORIGIN: process.env.PUBLIC_ORIGIN ?? `http://localhost:${port}` };
	const { code, output } = await run('npm', ['run', '--silent', 'build'], { env, quiet: true });
	if (code !== 0) throw new Error(`${output}\nThe build failed; see the output above.`);
	process.env.PORT = port;
	await import('./serve.mjs');
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
}
