/** The code in its forms, each with a name and where it serves. */
import { frameCode, pictureCode, scriptCode, type Embedded, type Script } from '../codes';

/** A code to copy. */
export interface Form {
	/** What its heading calls it, and its button. */
	title: string;
	name: string;
	about: string;
	code: string;
}

/** How high the frame is, in px: at the chosen width, and so that it also does for a phone. */
export interface Room {
	fitting: number;
	forAny: number;
}

/** Said where a code has no `integrity`. */
const UNHELD =
	'This site’s server sends no CORS header, so the script comes without an integrity hash.';

/** All four forms. `oembed`: the absolute address of the answer. */
export function formsOf(what: Embedded, room: Room, script: Script, oembed: string): Form[] {
	return [
		{
			title: 'Frame with script',
			name: 'frame with script',
			about: `The best one: the script gives the frame its right height on every screen, and lets the story follow your page’s own scrolling. Once on a page is enough, more does no harm.${
				script.integrity ? '' : ` ${UNHELD}`
			}`,
			code: scriptCode(what, room.fitting, script)
		},
		{
			title: 'Frame alone',
			name: 'frame alone',
			about:
				'Where scripts are taken away. The height is the one that a phone needs too, so there may be some room left on wide screens.',
			code: frameCode(what, room.forAny)
		},
		{
			title: 'oEmbed address',
			name: 'oEmbed address',
			about:
				'For a CMS that asks for an oEmbed answer. It is a file, always the same: theme, step, colours and widths cannot be asked for.',
			code: oembed
		},
		{
			title: 'Picture with text',
			name: 'picture with text',
			about: 'Where no frame is let in: newsletters, apps, feeds.',
			code: pictureCode(what)
		}
	];
}
