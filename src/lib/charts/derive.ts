/**
 * What follows from the data and is therefore not typed into it: how far each claim stands, what
 * kind of source gives each account, and which questions an official record settles. Pure.
 */
import { judge, type JudgedClaim } from '#lib/evidence/standing.ts';
import type { Data } from './files.ts';
import type { Disagree, Question } from './disagree/schema.ts';
import type { ChartData } from './index.ts';
import type { Kind } from '#lib/content/schema/sources.ts';

type RawQuestion = Disagree['questions'][number];

/** The contents of all files, with what follows from them. */
export type Derived = Omit<Data, 'claims' | keyof ChartData> &
	ChartData & { claims: { claims: JudgedClaim[] } };

/** The data with all that follows from it. */
export function derive(data: Data): Derived {
	const claims = judge(data.claims, data.sources);
	const byId = new Map(claims.map((claim) => [claim.id, claim]));
	// Missing claims are reported by checks/refs.ts.
	const claimsOf = (ids: string[]) => ids.flatMap((id) => byId.get(id) ?? []);
	return {
		...data,
		claims: { claims },
		disagree: { questions: data.disagree.questions.map((q) => judgeQuestion(q, claimsOf)) },
		accounts: {
			...data.accounts,
			accounts: data.accounts.accounts.map((account) => ({
				...account,
				kind: kindOf(claimsOf(account.claims)[0], data.sources)
			}))
		}
	};
}

const FIGURES: readonly JudgedClaim['kind'][] = ['figure', 'date'];

/**
 * A question is settled where a record gives one answer and contradicts another; the answers count
 * differently where all are figures and none conflict; else it stays open.
 */
function judgeQuestion(
	question: RawQuestion,
	claimsOf: (ids: string[]) => JudgedClaim[]
): Question {
	const of = question.answers.map(({ claims }) => claimsOf(claims));
	const has = (standing: JudgedClaim['standing']) =>
		of.some((claims) => claims.some((claim) => claim.standing === standing));
	const settled = has('official record') && has('contradicted by the official record');
	const figures = of.every(([first]) => {
		return first && FIGURES.includes(first.kind) && first.rivals.length === 0;
	});
	return {
		...question,
		standing: settled ? 'settled by an official record' : figures ? 'counted differently' : 'open',
		answers: question.answers.map((answer, i) => ({
			...answer,
			record: settled && of[i].every((claim) => claim.standing === 'official record')
		}))
	};
}

/** The kind of source that a claim comes from: its origin's, else that of the source that says it. */
function kindOf(claim: JudgedClaim | undefined, { origins, sources }: Data['sources']): Kind {
	const first = claim?.says[0];
	const source = sources.find(({ id }) => id === first?.source);
	const name = first?.origin ?? source?.origin;
	return origins.find(({ id }) => id === name)?.kind ?? source?.kind ?? 'press';
}
