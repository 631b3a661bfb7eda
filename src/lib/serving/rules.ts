/**
 * What a server has to say of each address: the one list that the `_headers` file and nginx's maps
 * are made of. Paths are from the site's root.
 */

/** Folders that pages of any origin may read: a frame in a sandbox has no origin of its own. */
export const OPEN_FOLDERS = ['_app', 'data', 'embed', 'oembed', 'og', 'sources'];
export const OPEN_FILES = ['/og.png', '/embed.js'];
/** The host script under its versions: each names its bytes. */
export const VERSIONED = /^embed\.[0-9a-f]+\.js$/;

/** For files whose names have their content's hash in them. */
export const LASTING = 'public, max-age=31536000, immutable';
/** For what other sites ask for on every visit: it may be five minutes old. */
export const BRIEF = 'public, max-age=300';
/** For everything else: pages name files of their own build. */
export const FRESH = 'public, max-age=0, must-revalidate';
export const BRIEF_FOLDERS = ['oembed', 'og'];

/**
 * To be saved, not opened: it stands by itself, and its scripts are in none of the hashes below.
 */
export const SAVED = '/358-days.html';
export const AS_FILE = 'attachment';

/** Headers of every answer. */
export const ALWAYS = [
	['X-Content-Type-Options', 'nosniff'],
	['Referrer-Policy', 'strict-origin-when-cross-origin']
] as const;

/**
 * The Content-Security-Policy of all pages but for who may frame them. Only scripts of the site run,
 * and of those in the pages only the ones with these hashes (`'sha256-…'`). Styles may stand in the
 * page: charts place their labels by style attributes, which no hash allows.
 */
export function policy(hashes: string[]): string {
	return [
		`default-src 'none'`,
		["script-src 'self'", ...hashes].join(' '),
		`style-src 'self' 'unsafe-inline'`,
		`img-src 'self' data:`,
		// The numerals come within the style sheet.
		`font-src 'self' data:`,
		`connect-src 'self'`,
		`manifest-src 'self'`,
		// The builder's preview.
		`frame-src 'self'`,
		`base-uri 'none'`,
		`form-action 'self'`
	].join('; ');
}

/** The directives that say who may frame a page. */
export const ANYONE = 'frame-ancestors *';
export const NOBODY = "frame-ancestors 'none'";
