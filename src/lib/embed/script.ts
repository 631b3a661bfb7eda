/** The host script as the site serves it. On the server only: pages get its address and hash. */
import { createHash } from 'node:crypto';
import code from '#lib/embed/host/main.ts?classic';

/** Released versions that other sites request by hash: never delete any of them. */
const released = import.meta.glob<string>('/released/embed/*.js', {
	query: '?raw',
	import: 'default',
	eager: true
});

const digest = (name: string, encoding: 'hex' | 'base64') =>
	createHash(name).update(code).digest(encoding);

const version = digest('sha256', 'hex').slice(0, 10);

/** The code of every version, current and past, by version: part of a hash of the code. */
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
		/** The latest version: it changes with the site, so it has no integrity hash. */
		latest: '/embed.js',
		/** This version, which never changes. */
		versioned: `/embed.${version}.js`,
		/** The `integrity` attribute for the versioned address. */
		integrity: `sha384-${digest('sha384', 'base64')}`
	}
} as const;
