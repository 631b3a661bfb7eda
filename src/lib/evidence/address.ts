/** Addresses of entries on the evidence page. Only for prerendering. */
import { resolve } from '$app/paths';

/** The address of a claim's entry, relative to the page being rendered. */
export const claimHref = (id: string): string => `${resolve('/sources/')}#claim-${id}`;
