/** Every page is a plain file in a folder of its own, and needs no script to be read. */
export const prerender = true;
export const csr = false;
export const trailingSlash = 'always';
