/** The light and dark tones of tokens.css, for a frame with a chosen theme. Build time only. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const tokens = readFileSync(join('src', 'lib', 'engine', 'style', 'tokens.css'), 'utf8');

/** The colours set in a block of declarations. */
function colours(css: string): string {
	return [...css.matchAll(/--[\w-]+:\s*#[0-9a-f]{3,6};/gi)].map(([one]) => one).join('');
}

const [light = ''] = tokens.split('@media');
const dark =
	tokens.split('@media').find((part) => part.includes('prefers-color-scheme: dark')) ?? '';

const rule = (theme: string, css: string): string =>
	`:root[data-theme=${theme}]{color-scheme:${theme};${colours(css)}}`;

/** The style element. In print the paper stays white. */
export const themes = `<style>@media screen{${rule('light', light)}${rule('dark', dark)}}</style>`;
