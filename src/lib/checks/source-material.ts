/** Source material to check the data against, if available. */
import type { Member } from '#lib/charts/votes/schema.ts';

/** The two chambers of votes.json. */
export const CHAMBERS = ['house', 'senate'] as const;

export type ChamberName = (typeof CHAMBERS)[number];

/** A member in a roll call; `names` are the spellings of the name there. */
export interface Called extends Pick<Member, 'party' | 'state' | 'vote'> {
	names: string[];
}

/** A roll call: its members by id. */
export type Roll = ReadonlyMap<string, Called>;

export interface SourceMaterial {
	/** The paragraphs of the documents, by the id of the source. */
	texts?: ReadonlyMap<string, readonly string[]>;
	rolls?: Partial<Record<ChamberName, Roll>>;
}
