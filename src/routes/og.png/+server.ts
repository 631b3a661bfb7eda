import { card, CARD, SCENE } from '#lib/social-image/card.ts';
import { opening } from '#lib/charts/days/figure-of-days.ts';
import { token } from '#lib/engine/style/token.ts';
import { FAMILY } from '#lib/export/faces.ts';
import { png } from '#lib/export/pictures.ts';
import { data as all } from '#lib/charts/data.ts';

const { days } = all;

export const prerender = true;

/** The story's social card: the opening's dots and the sentence they illustrate. */
export function GET(): Response {
	const scene = opening.scene(days, 'opening', SCENE)(1);
	const words = {
		headline: `Sergei Magnitsky was held for ${days.reported.value} days`,
		note: 'The case in numbers. Every dot is one day.'
	};
	return new Response(png(card(scene, words, token, FAMILY), CARD.width), {
		headers: { 'content-type': 'image/png' }
	});
}
