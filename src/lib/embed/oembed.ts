/**
 * The oEmbed responses (oembed.com, version 1.0). They are static files, so query options such as
 * `maxwidth` have no effect: the frame is as wide as its container, and `width` is the width at
 * which its height was measured.
 */
import { absolute, site } from '#lib/content/site.ts';
import { embedded, frameCode } from './codes.ts';
import { heightForAny } from './frame-heights.ts';
import { subjectOf } from './subjects.ts';

/** The width of an article column, in px. */
const WIDTH = 640;
/** How long a response may be cached, in seconds: a day. */
const AGE = 86_400;

/** The response, of type `rich`, for `story`, or for a chart by id. Throws a RangeError for anything else. */
export function oembed(id: string) {
	const subject = subjectOf(id);
	const what = embedded(subject, absolute('/'), site.name);
	const height = heightForAny(subject.heights, WIDTH);
	return {
		type: 'rich',
		version: '1.0',
		title: what.title,
		author_name: site.author,
		author_url: absolute('/'),
		provider_name: site.name,
		provider_url: absolute('/'),
		cache_age: AGE,
		thumbnail_url: what.picture.src,
		thumbnail_width: what.picture.width,
		thumbnail_height: what.picture.height,
		html: frameCode(what, height),
		width: WIDTH,
		height
	};
}
