/** The forms of the code, each with a name and when to use it. */
import {
	frameCode,
	pictureCode,
	scriptCode,
	type Embedded,
	type Script
} from '#lib/embed/codes.ts';

/** A code to copy. */
export interface Form {
	/** Its heading; `name` is the same on its copy button. */
	title: string;
	name: string;
	about: string;
	code: string;
}

/** The frame's height, in px: at the chosen width, and one that also fits a phone. */
export interface Room {
	fitting: number;
	forAny: number;
}

/** Shown if a code has no `integrity`. */
const UNHELD = 'This site’s server sends no CORS header, so the script has no integrity hash.';

/** All four forms. `oembed`: the absolute address of the oEmbed response. */
export function formsOf(what: Embedded, room: Room, script: Script, oembed: string): Form[] {
	return [
		{
			title: 'Iframe with script',
			name: 'iframe with script',
			about: `Recommended. The script sets the right height on every screen and lets your page’s scrolling drive the story. One copy per page is enough; duplicates are harmless.${
				script.integrity ? '' : ` ${UNHELD}`
			}`,
			code: scriptCode(what, room.fitting, script)
		},
		{
			title: 'Iframe only',
			name: 'iframe only',
			about:
				'If your CMS strips scripts. The height also has to fit a phone, so there may be empty space below on wide screens.',
			code: frameCode(what, room.forAny)
		},
		{
			title: 'oEmbed URL',
			name: 'oEmbed URL',
			about:
				'For a CMS that supports oEmbed. The response is a fixed file, so you cannot set the theme, step, colours or width.',
			code: oembed
		},
		{
			title: 'Picture with caption',
			name: 'picture with caption',
			about: 'Where iframes are not allowed: newsletters, apps and feeds.',
			code: pictureCode(what)
		}
	];
}
