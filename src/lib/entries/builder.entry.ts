/** What moves on /embed/: the builder, in the place of the codes as they are. */
import { mount } from 'svelte';
import Builder from '$lib/embed/builder/Builder.svelte';
import { canBeHeld } from '$lib/embed/builder/held';
import { readMaterial } from '$lib/embed/builder/material';

const target = document.querySelector<HTMLElement>('[data-place=builder]');
if (!target) throw new Error('the page has no [data-place=builder]');
// The code names the site where it is at this moment, whatever it was built for.
const home = new URL('..', location.href.replace(/[?#].*/, '')).href;
const material = readMaterial(target);
const held = await canBeHeld(new URL(material.script.versioned.slice(1), home).href);
mount(Builder, { target, props: { material, home, held } });
document.querySelector('[data-place=plain]')?.setAttribute('hidden', '');
