/** The script for /embed/: replaces the plain embed codes with the builder. */
import { mount } from 'svelte';
import { find } from '#lib/engine/page/find.ts';
import Builder from './builder/Builder.svelte';
import { canCheckIntegrity } from './builder/integrity.ts';
import { readMaterial } from './builder/material.ts';

const target = find('[data-place=builder]');
// The codes use the site's current address, whatever it was built for.
const home = new URL('..', location.href.replace(/[?#].*/, '')).href;
const material = readMaterial(target);
const integrityChecked = await canCheckIntegrity(
	new URL(material.script.versioned.slice(1), home).href
);
mount(Builder, { target, props: { material, home, integrityChecked } });
document.querySelector('[data-place=plain]')?.setAttribute('hidden', '');
