/** Hosts expect a file called 404.html. */
export const trailingSlash = 'never';
