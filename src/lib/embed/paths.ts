/** Addresses of what other sites embed, from the site's root. A subject is `story` or a chart's id. */

/** The page that goes into a frame. */
export const framePath = (subject: string): string => `/embed/${subject}/`;

/** The oEmbed answer. */
export const oembedPath = (subject: string): string => `/oembed/${subject}.json`;
