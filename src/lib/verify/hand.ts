/** What may be at hand besides the data, to check it against. */
import type { Member } from '../data/schema/votes.ts';

/** The two chambers of votes.json. */
export const CHAMBERS = ['house', 'senate'] as const;

export type ChamberName = (typeof CHAMBERS)[number];

/** A member as a roll call has them; `names` are the ways it writes the name. */
export interface Called extends Pick<Member, 'party' | 'state' | 'vote'> {
	names: string[];
}

/** A roll call: its members by id. */
export type Roll = ReadonlyMap<string, Called>;

export interface Hand {
	/** The paragraphs of the documents, by the id of the source. */
	texts?: ReadonlyMap<string, readonly string[]>;
	rolls?: Partial<Record<ChamberName, Roll>>;
}
