/** What a slide's notes rest on. Only where pages are made. */
import type { Claim } from '$lib/data/schema/claims';
import type { Chapter } from '$lib/data/schema/story';
import { claimOf } from '$lib/evidence/cited';
import { segments } from '$lib/story/text';

type Step = Chapter['steps'][number];

/** The claims that a step makes, each once, in the order of its words. */
export function claimsOf({ heading, text }: Step): Claim[] {
	const ids = [heading ?? '', ...text].flatMap(segments).flatMap(({ claim }) => claim ?? []);
	return [...new Set(ids)].map(claimOf);
}
