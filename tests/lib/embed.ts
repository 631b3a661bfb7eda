/** The code that loads `/embed.js` in another site's page. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';

/** The latest version; `home` is the site's address. */
export function hostScript(home = ''): string {
	return `<script async src="${home}embed.js"></script>`;
}

/** The versioned script, with its integrity hash. */
export function heldScript(home = ''): string {
	const name = readdirSync('build').find((file) => /^embed\.[0-9a-f]+\.js$/.test(file));
	if (!name) throw new Error('the host script has no versioned address');
	const hash = createHash('sha384')
		.update(readFileSync(`build/${name}`))
		.digest('base64');
	return (
		`<script async src="${home}${name}" integrity="sha384-${hash}" ` +
		`crossorigin="anonymous"></script>`
	);
}
