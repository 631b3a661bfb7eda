import { site } from '#lib/content/site.ts';
import { token } from '#lib/engine/style/token.ts';

export const prerender = true;

// One icon per purpose: not every platform accepts an icon for both.
const icons = [192, 512].flatMap((size) =>
	['any', 'maskable'].map((purpose) => ({
		src: `icon-${size}.png`,
		sizes: `${size}x${size}`,
		type: 'image/png',
		purpose
	}))
);

/** The web app manifest; its addresses are relative to it, so it works under any path. */
export function GET(): Response {
	const manifest = {
		name: site.name,
		short_name: site.name,
		description: site.description,
		lang: 'en',
		start_url: './',
		scope: './',
		display: 'standalone',
		background_color: token('paper'),
		theme_color: token('paper'),
		icons: [{ src: 'favicon.svg', sizes: 'any', type: 'image/svg+xml' }, ...icons]
	};
	return new Response(JSON.stringify(manifest, null, '\t'), {
		headers: { 'content-type': 'application/manifest+json' }
	});
}
