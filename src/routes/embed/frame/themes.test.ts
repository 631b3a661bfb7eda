import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { themes } from './themes.ts';

it('has every colour of tokens.css in both themes', () => {
	const tokens = readFileSync('src/lib/engine/style/tokens.css', 'utf8');
	const [light = '', dark = ''] = tokens.split('@media (prefers-color-scheme: dark)');
	const colours = (css: string) => css.match(/--[\w-]+: #[0-9a-f]{3,6};/gi) ?? [];
	const [lights, darks] = [colours(light), colours(dark.split('@media')[0] ?? '')];
	expect(lights.length).toBeGreaterThan(8);
	expect(darks.length).toBe(lights.length);
	expect(themes).toBe(
		`<style>@media screen{:root[data-theme=light]{color-scheme:light;${lights.join('')}}` +
			`:root[data-theme=dark]{color-scheme:dark;${darks.join('')}}}</style>`
	);
});
