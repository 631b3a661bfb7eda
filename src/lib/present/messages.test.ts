import { describe, expect, it } from 'vitest';
import { messageIn, type State } from './messages';

const SITE = 'https://school.example/358-days/present/';
const state: State = {
	say: 'state',
	site: SITE,
	from: 'a',
	role: 'deck',
	turn: 3,
	by: 'a',
	slide: 'days-count',
	shade: null,
	chapters: ['days', 'votes']
};

describe('messageIn', () => {
	it('hears what windows of the talk say', () => {
		expect(messageIn({ ...state }, SITE)).toEqual(state);
		const ask = { say: 'ask', site: SITE, from: 'a', role: 'notes' };
		expect(messageIn(ask, SITE)).toEqual(ask);
		const bye = { say: 'bye', site: SITE, from: 'a' };
		expect(messageIn(bye, SITE)).toEqual(bye);
	});

	it.each([
		['nothing', undefined],
		['null', null],
		['a text', JSON.stringify(state)],
		['a list', [state]],
		['another copy of the site', { ...state, site: 'https://school.example/other/present/' }],
		['another word', { ...state, say: 'go' }],
		['a window without a name', { ...state, from: '' }],
		['a name without end', { ...state, from: 'a'.repeat(9999) }],
		['another role', { ...state, role: 'owner' }],
		['a change by nobody', { ...state, by: null }],
		['half a turn', { ...state, turn: 1.5 }],
		['a turn before the first', { ...state, turn: -1 }],
		['a turn after which there is none', { ...state, turn: Number.MAX_SAFE_INTEGER }],
		['a turn in words', { ...state, turn: '3' }],
		['a slide that is no text', { ...state, slide: { toString: () => 'days-count' } }],
		['a red screen', { ...state, shade: 'red' }],
		['no chapters', { ...state, chapters: [] }],
		['a chapter twice', { ...state, chapters: ['days', 'days'] }],
		['a chapter that is none', { ...state, chapters: ['days', 'elsewhere'] }],
		['more than it should have', { ...state, html: '<b>' }],
		['less than it should have', { say: 'state', site: SITE, from: 'a', role: 'deck', turn: 3 }],
		['keys that it only inherits', Object.create(state)]
	])('does not hear %s', (_, data: unknown) => {
		expect(messageIn(data, SITE)).toBeNull();
	});
});
