/** The claims behind a slide's notes. Build only. */
import type { Chapter } from '#lib/content/schema/story.ts';
import { claimOf } from '#lib/evidence/claims.ts';
import type { JudgedClaim } from '#lib/evidence/standing.ts';
import { segments } from '#lib/content/text.ts';

type Step = Chapter['steps'][number];

/** The claims in a step's text, each once, in the order they appear. */
export function claimsOf({ heading, text }: Step): JudgedClaim[] {
	const ids = [heading ?? '', ...text].flatMap(segments).flatMap(({ claim }) => claim ?? []);
	return [...new Set(ids)].map(claimOf);
}
