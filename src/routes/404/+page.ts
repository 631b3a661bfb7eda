/** Hosts look for a file called 404.html. */
export const trailingSlash = 'never';
