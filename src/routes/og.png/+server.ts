import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { card, CARD, SCENE } from '$lib/card/card';
import { opening } from '$lib/scenes/opening';
import { token } from '$lib/style/token';
import days from 'virtual:data/days';

export const prerender = true;

/** The face that the words are set in comes with the sources, so every machine draws alike. */
const FONT = { file: join('src', 'lib', 'type', 'card.ttf'), family: 'Fraunces' };

/** The social card of the story: the opening's dots, and the sentence they stand for. */
export function GET(): Response {
	const scene = opening.scene(days, 'opening', 1, SCENE);
	const words = {
		headline: `Sergei Magnitsky was held for ${days.reported.value} days`,
		note: 'The case in numbers. Every dot is one day.'
	};
	const picture = new Resvg(card(scene, words, token, FONT.family), {
		fitTo: { mode: 'width', value: CARD.width },
		font: { fontFiles: [FONT.file], loadSystemFonts: false, defaultFontFamily: FONT.family }
	});
	return new Response(new Uint8Array(picture.render().asPng()), {
		headers: { 'content-type': 'image/png' }
	});
}
