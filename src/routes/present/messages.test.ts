import { describe, expect, it } from 'vitest';
import { messageIn, type State } from './messages.ts';

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
	it('accepts messages from windows of the talk', () => {
		expect(messageIn({ ...state }, SITE, state.chapters)).toEqual(state);
		const ask = { say: 'ask', site: SITE, from: 'a', role: 'notes' };
		expect(messageIn(ask, SITE, state.chapters)).toEqual(ask);
		const bye = { say: 'bye', site: SITE, from: 'a' };
		expect(messageIn(bye, SITE, state.chapters)).toEqual(bye);
	});

	it.each([
		['nothing', undefined],
		['null', null],
		['a string', JSON.stringify(state)],
		['a list', [state]],
		['another copy of the site', { ...state, site: 'https://school.example/other/present/' }],
		['an unknown message type', { ...state, say: 'go' }],
		['an empty window id', { ...state, from: '' }],
		['an overlong window id', { ...state, from: 'a'.repeat(9999) }],
		['an unknown role', { ...state, role: 'owner' }],
		['a change without an author', { ...state, by: null }],
		['a fractional turn', { ...state, turn: 1.5 }],
		['a negative turn', { ...state, turn: -1 }],
		['a turn that leaves no number for the next', { ...state, turn: Number.MAX_SAFE_INTEGER }],
		['a turn as a string', { ...state, turn: '3' }],
		['a slide that is not a string', { ...state, slide: { toString: () => 'days-count' } }],
		['a red screen', { ...state, shade: 'red' }],
		['no chapters', { ...state, chapters: [] }],
		['a chapter twice', { ...state, chapters: ['days', 'days'] }],
		['an unknown chapter', { ...state, chapters: ['days', 'elsewhere'] }],
		['an extra key', { ...state, html: '<b>' }],
		['missing keys', { say: 'state', site: SITE, from: 'a', role: 'deck', turn: 3 }],
		['inherited keys', Object.create(state)]
	])('rejects %s', (_, data: unknown) => {
		expect(messageIn(data, SITE, state.chapters)).toBeNull();
	});
});
