import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readCorrections } from './corrections.ts';

const ENTRY = `## 2026-12-01 · votes.house.score, votes.house.yea

- **Was:** 362 to 43, as Human Rights First
  reported it.
- **Is now:** 365 to 43.
- **Why:** The Clerk’s roll call says so.
- **Source:** record-house-608, 004
`;

const LOG = `# Corrections

How to write one:

\`\`\`md
## 2020-01-01 · an.example
\`\`\`

${ENTRY}
## 2027-01-02 · laws.latvia-2018

- **Was:** 8 February 2018
- **Is now:** withdrawn
- **Why:** It cannot be dated.
- **Source:** record-latvia
`;

test('entries are newest first, without the introduction and its example', () => {
	expect(readCorrections(LOG)).toEqual([
		{
			date: '2027-01-02',
			ids: ['laws.latvia-2018'],
			was: '8 February 2018',
			now: 'withdrawn',
			why: 'It cannot be dated.',
			sources: ['record-latvia']
		},
		{
			date: '2026-12-01',
			ids: ['votes.house.score', 'votes.house.yea'],
			was: '362 to 43, as Human Rights First reported it.',
			now: '365 to 43.',
			why: 'The Clerk’s roll call says so.',
			sources: ['record-house-608', '004']
		}
	]);
});

test('the project’s own log can be read', () => {
	expect(() => readCorrections(readFileSync('CORRECTIONS.md', 'utf8'))).not.toThrow();
});

describe('an error gives the line of an entry with', () => {
	test.each([
		[
			'a day that does not exist',
			'2026-12-01',
			'2026-02-30',
			/^CORRECTIONS\.md, line 1: .*ISO date/
		],
		['no id', ' · votes.house.score, votes.house.yea', '', /line 1: .*and the ids/],
		['no reason', '- **Why:** The Clerk’s roll call says so.\n', '', /line 1: .*\*\*Why:\*\*/],
		['an empty source', 'record-house-608, 004', '', /line 7: .*one of \*\*Was:\*\*/],
		['an unknown field', '**Why:**', '**Because:**', /line 6: .*one of \*\*Was:\*\*/],
		['the same field twice', '**Is now:**', '**Was:**', /line 5: .*once/],
		['text outside its list items', '- **Why:**', 'And yet:\n- **Why:**', /line 6: .*a list item/]
	])('%s', (_, from, to, message) => {
		expect(() => readCorrections(ENTRY.replace(from, to))).toThrow(message);
	});
});
