/** How well a claim stands, in readers' words. */
import type { Claim } from '$lib/data/schema/claims';

export type Standing = Claim['standing'];

interface Words {
	/** For addresses and attributes. */
	slug: string;
	/** A sign that is told apart without colour. */
	mark: string;
	name: string;
	means: string;
}

/** Every standing there is, from the firmest to the most doubtful. */
export const STANDINGS: Record<Standing, Words> = {
	agreed: {
		slug: 'agreed',
		mark: '=',
		name: 'Agreed',
		means: 'The sources that speak of it agree, or the public record bears it out.'
	},
	'one source': {
		slug: 'one-source',
		mark: '1',
		name: 'One source only',
		means: 'One source says it. The others that were read do not speak of it.'
	},
	disputed: {
		slug: 'disputed',
		mark: '≠',
		name: 'Disputed',
		means: 'Sources say different things. The story says whose word it gives.'
	},
	'corrected by the record': {
		slug: 'corrected',
		mark: '≠',
		name: 'Corrected by the record',
		means: 'A source says it, and the public record says otherwise. Both are shown.'
	}
};
