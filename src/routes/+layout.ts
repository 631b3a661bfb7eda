/** Every page is a static file in a separate folder, readable without a script. */
export const prerender = true;
export const csr = false;
export const trailingSlash = 'always';
