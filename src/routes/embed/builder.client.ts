/** The script for /embed/: replaces the plain embed codes with the builder. */
import { mount } from 'svelte';
import { find } from '#lib/engine/page/find.ts';
import Builder from './builder/Builder.svelte';
import type { Material } from './builder/choice.ts';

/**
 * Whether other sites can check the integrity hash of the script at `address`. Browsers do so only
 * if the server lets other origins read it (CORS); elsewhere, a code with the attribute would load
 * no script at all. No response counts as no.
 */
async function canCheckIntegrity(address: string): Promise<boolean> {
	try {
		const { ok, headers } = await fetch(address, { method: 'HEAD' });
		return ok && headers.get('access-control-allow-origin') === '*';
	} catch {
		return false;
	}
}

const target = find('[data-place=builder]');
// The codes use the site's current address, whatever it was built for.
const home = new URL('..', location.href.replace(/[?#].*/, '')).href;
const material = JSON.parse(target.dataset.material ?? '') as Material;
const integrityChecked = await canCheckIntegrity(
	new URL(material.script.versioned.slice(1), home).href
);
mount(Builder, { target, props: { material, home, integrityChecked } });
document.querySelector('[data-place=plain]')?.setAttribute('hidden', '');
