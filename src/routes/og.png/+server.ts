import { card, CARD, SCENE } from '$lib/card/card';
import { opening } from '$lib/scenes/opening';
import { token } from '$lib/style/token';
import { FAMILY } from '$lib/take/faces';
import { png } from '$lib/take/render';
import days from 'virtual:data/days';

export const prerender = true;

/** The story's social card: the opening's dots and the sentence they illustrate. */
export function GET(): Response {
	const scene = opening.scene(days, 'opening', 1, SCENE);
	const words = {
		headline: `Sergei Magnitsky was held for ${days.reported.value} days`,
		note: 'The case in numbers. Every dot is one day.'
	};
	return new Response(png(card(scene, words, token, FAMILY), CARD.width), {
		headers: { 'content-type': 'image/png' }
	});
}
