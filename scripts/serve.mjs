/**
 * Serves build/ unchanged, for npm run preview and the browser tests.
 * PORT sets the port (default: the first free one from 4173); BASE serves it under a path (/repo).
 */
import { join } from 'node:path';
import { freePort } from './lib/port.mjs';
import { root } from './lib/run.mjs';
import { serve } from './lib/serve.mjs';

const port = process.env.PORT ? Number(process.env.PORT) : await freePort(4173);
const { url } = await serve(join(root, 'build'), { port, base: process.env.BASE });
console.log(`358 days is running at ${url}  (press Ctrl-C to stop)`);
