/** Addresses for embedding, from the site's root. A subject is `story` or a chart's id. */

/** The page shown in the frame. */
export const framePath = (subject: string): string => `/embed/${subject}/`;

/** The oEmbed response. */
export const oembedPath = (subject: string): string => `/oembed/${subject}.json`;
