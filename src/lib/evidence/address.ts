/** Where the evidence has its entries. Only where pages are made. */
import { resolve } from '$app/paths';

/** The address of a claim's entry, from the page that is being made. */
export const claimHref = (id: string): string => `${resolve('/sources/')}#claim-${id}`;
