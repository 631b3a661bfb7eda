import { expect, test } from 'vitest';
import story from 'virtual:data/story';
import { claimOf } from './cited';

const TEXT = JSON.stringify(story);

test.each([
	['the House vote', 'votes.house.score', ['votes.house.record.score']],
	[
		'the length of detention',
		'days.total',
		['days.twelve-months', 'days.eleven-months', 'days.nearly-a-year', 'days.later-start']
	],
	['the adoption ban', 'aftermath.adoption-ban', ['aftermath.adoption-ban-2013']],
	['the renaming', 'laws.renamed', ['laws.us-2016', 'laws.2012-in-use']],
	[
		'the cause of death',
		'accounts.security-project',
		[
			'accounts.redress',
			'accounts.court',
			'accounts.physicians',
			'accounts.employer',
			'accounts.forensics',
			'accounts.judge'
		]
	],
	[
		'the requests',
		'requests.total',
		[
			'requests.red-notice',
			'requests.latvian-news',
			'requests.letters',
			'requests.campaign-complaints'
		]
	]
])('%s shows who says otherwise, each with a source of its own', (_, id, rivals) => {
	expect(TEXT).toMatch(new RegExp(`[{(]${id}[:})]`));
	expect(claimOf(id).rivals).toEqual(rivals);
	for (const rival of rivals) {
		const { says } = claimOf(rival);
		expect(says.length).toBeGreaterThan(0);
		for (const { phrase, at } of says) expect(phrase ?? at).toBeTruthy();
	}
});
