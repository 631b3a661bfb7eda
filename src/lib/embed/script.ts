/** The host script as the site serves it. On the server only: pages get it as words. */
import { createHash } from 'node:crypto';
import code from './host/main.ts?classic';

/** Those that pages somewhere ask for by their hash: none of them may ever go away. */
const released = import.meta.glob<string>('/released/embed/*.js', {
	query: '?raw',
	import: 'default',
	eager: true
});

const digest = (name: string, encoding: 'hex' | 'base64') =>
	createHash(name).update(code).digest(encoding);

const version = digest('sha256', 'hex').slice(0, 10);

/** The code of each version there is or was: a version names its bytes. */
export const versions: Record<string, string> = { [version]: code };
for (const [path, old] of Object.entries(released)) {
	const name = /embed\.([0-9a-f]+)\.js$/.exec(path)?.[1];
	if (!name) throw new Error(`${path}: expected a name such as embed.${version}.js`);
	versions[name] = old;
}

/** Addresses are from the site's root. */
export const hostScript = {
	code,
	named: {
		/** The latest: it changes with the site, so it has no integrity. */
		latest: '/embed.js',
		/** These very bytes, for good. */
		versioned: `/embed.${version}.js`,
		/** The value of the `integrity` attribute that belongs to the versioned one. */
		integrity: `sha384-${digest('sha384', 'base64')}`
	}
} as const;
