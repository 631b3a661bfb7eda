import { expect, test } from 'vitest';
import { figures } from './registry.ts';
import { DATA } from '#lib/checks/fixture.ts';
import { data as all } from '#lib/charts/data.ts';

const { days } = all;

const FIGURES = figures(DATA);

test.each([
	['days.total', '358'],
	['days.elapsed', '357'],
	['days.butyrka', '115'],
	['days.butyrka.elapsed', '114'],
	['days.arrest', '24 November 2008'],
	['days.death', '16 November 2009'],
	['days.move', '25 July 2009'],
	['days.kilograms', '18'],
	['person.age', '37'],
	['money.refund', '$230 million'],
	['money.companies', '23'],
	['cell.firestone.people', '8'],
	['cell.firestone.beds', '4'],
	['requests.total', '20'],
	['requests.granted', '0'],
	['minutes.total', '78'],
	['impunity.named', '60'],
	['impunity.doctors', '2'],
	['impunity.dismissed', 'April 2012'],
	['votes.house.score', '362–43'],
	['votes.house.total', '405'],
	['votes.house.record.score', '365–43'],
	['votes.house.missed', '3'],
	['votes.house.absent', '25'],
	['votes.house.listed', '433'],
	['votes.house.unlisted', '2'],
	['votes.house.R.yea', '227'],
	['votes.house.R.nay', '6'],
	['votes.house.D.yea', '138'],
	['votes.house.D.nay', '37'],
	['votes.senate.score', '92–4'],
	['votes.senate.absent', '4'],
	['votes.senate.missed', '0'],
	['votes.senate.R.yea', '46'],
	['votes.senate.D.yea', '45'],
	['votes.senate.D.nay', '3'],
	['votes.senate.ID.yea', '1'],
	['votes.senate.I.nay', '1'],
	['aftermath.wait', '10'],
	['aftermath.dismissal', 'April 2012'],
	['laws.total', '15'],
	['laws.uk-2017', 'April 2017']
])('%s reads %s', (id, text) => {
	expect(FIGURES.get(id)?.text).toBe(text);
});

test('every figure in the text has a claim, except those about the story itself', () => {
	const claims = new Set(DATA.claims.claims.map(({ id }) => id));
	const given = [...JSON.stringify(DATA.story).matchAll(/\{([\w.-]+)(?::\w+)?\}/g)].map(
		(m) => m[1]
	);
	const bare = new Set(given.filter((id) => !claims.has(id)));
	expect([...bare].sort()).toEqual(['story.documents', 'story.minutes']);
});

test('the plugin’s modules have the content of the files', () => {
	expect(days).toEqual(DATA.days);
});
