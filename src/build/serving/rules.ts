/**
 * The headers for each address: the single list behind the `_headers` file and nginx's maps. Paths
 * are from the site's root.
 */

/** Folders that any origin may read: a sandboxed frame has no origin. */
export const OPEN_FOLDERS = ['_app', 'data', 'embed', 'oembed', 'og', 'sources'];
export const OPEN_FILES = ['/og.png', '/embed.js'];
/** Versioned copies of the host script, named after their content. */
export const VERSIONED = /^embed\.[0-9a-f]+\.js$/;

/** For files with a content hash in their name. */
export const LASTING = 'public, max-age=31536000, immutable';
/** For files that other sites request on every visit: may be up to five minutes old. */
export const BRIEF = 'public, max-age=300';
/** For everything else: pages refer to files from their own build. */
export const FRESH = 'public, max-age=0, must-revalidate';
export const BRIEF_FOLDERS = ['oembed', 'og'];

/**
 * Downloaded rather than opened: it is a standalone page whose scripts match none of the hashes
 * below.
 */
export const SAVED = '/358-days.html';
export const AS_FILE = 'attachment';

/** Headers for every response. */
export const ALWAYS = [
	['X-Content-Type-Options', 'nosniff'],
	['Referrer-Policy', 'strict-origin-when-cross-origin']
] as const;

/**
 * The Content-Security-Policy of all pages, except for who may frame them. Only the site's own
 * scripts run, and of inline ones only those with these hashes (`'sha256-…'`). Inline styles are
 * allowed: charts place their labels with style attributes, which no hash can allow.
 */
export function policy(hashes: string[]): string {
	return [
		`default-src 'none'`,
		["script-src 'self'", ...hashes].join(' '),
		`style-src 'self' 'unsafe-inline'`,
		`img-src 'self' data:`,
		// The numerals' font is embedded in the style sheet.
		`font-src 'self' data:`,
		`connect-src 'self'`,
		`manifest-src 'self'`,
		// For the builder's preview.
		`frame-src 'self'`,
		`base-uri 'none'`,
		`form-action 'self'`
	].join('; ');
}

/** The directives for who may frame a page. */
export const ANYONE = 'frame-ancestors *';
export const NOBODY = "frame-ancestors 'none'";
