/** The social cards' paths and alt text. */
import { aboutOf } from '#lib/charts/abouts.ts';
import { plain } from '#lib/content/text.ts';

/** A card as pages and embed codes refer to it; its size is CARD. */
export interface SocialImage {
	/** Its path from the site's root, such as `/og/votes.png`. */
	path: string;
	alt: string;
}

/** The card of `story`, or of a chart by id. Throws a RangeError for anything else. */
export function socialImageOf(subject: string): SocialImage {
	if (subject === 'story')
		return {
			path: '/og.png',
			alt: plain('{days.total} dots, one for each day in detention, form the number {days.total}.')
		};
	const { title, panels, socialImage } = aboutOf(subject);
	return { path: `/og/${subject}.png`, alt: `${title}. ${panels[socialImage.panel].caption}` };
}
