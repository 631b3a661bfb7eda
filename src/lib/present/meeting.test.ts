import { describe, expect, it } from 'vitest';
import { Deck } from './deck.svelte';
import type { Meeting } from './meeting.svelte';
import { deckOf, Room, SLIDES } from './room';

/** What a window shows, once it has told of what happened in it. */
function at(meeting: Meeting): string {
	meeting.tell();
	return [meeting.deck.slide.id, meeting.deck.shade].filter(Boolean).join(' ');
}

describe('the windows of a talk', () => {
	it('go on, back, leap and are covered together, whoever does it', () => {
		const room = new Room();
		const [deck, notes] = [room.open('a', 'deck'), room.open('b', 'notes')];
		for (const [one, other] of [
			[deck, notes],
			[notes, deck]
		] as const) {
			one.deck.go('votes-house');
			expect([at(one), at(other)]).toEqual(['votes-house', 'votes-house']);
			one.deck.cover('black');
			expect([at(one), at(other)]).toEqual(['votes-house black', 'votes-house black']);
			one.deck.move(-1);
			expect([at(one), at(other)]).toEqual(['days-fill', 'days-fill']);
		}
	});

	it('tell the one that is opened late, or anew, where they are', () => {
		const room = new Room();
		const deck = room.open('a', 'deck');
		deck.deck.go('votes-clerk');
		deck.deck.cover('white');
		deck.tell();
		const notes = room.open('b', 'notes');
		expect(at(notes)).toBe('votes-clerk white');
		room.close('a');
		notes.deck.go('days-fill');
		notes.tell();
		expect(at(room.open('c', 'deck'))).toBe('days-fill');
	});

	it('follow a deck that was opened at a slide of its own', () => {
		const room = new Room();
		const notes = room.open('a', 'notes');
		notes.deck.go('votes-clerk');
		notes.tell();
		const own = new Deck(SLIDES, 'days-fill');
		const deck = room.open('b', 'deck', { deck: own, leads: true });
		expect([at(deck), at(notes)]).toEqual(['days-fill', 'days-fill']);
	});

	it('are led by nobody any longer once they had time to answer', () => {
		const room = new Room();
		const deck = room.open('a', 'deck', { deck: new Deck(SLIDES, 'days-fill'), leads: true });
		deck.settle();
		const notes = room.open('b', 'notes');
		notes.deck.cover('black');
		expect([at(notes), at(deck)]).toEqual(['days-fill black', 'days-fill black']);
	});

	it('follow one that came after the deck, however soon it speaks', () => {
		const room = new Room();
		const own = new Deck(SLIDES, 'days-fill');
		const deck = room.open('a', 'deck', { deck: own, leads: true });
		const notes = room.open('b', 'notes');
		notes.deck.cover('black');
		expect([at(notes), at(deck)]).toEqual(['days-fill black', 'days-fill black']);
	});

	it('come to the same slide where two of them move at the same moment', () => {
		const room = new Room();
		const all = [room.open('a', 'deck'), room.open('b', 'notes'), room.open('c', 'notes')];
		room.holds = true;
		all[0].deck.go('votes-clerk');
		all[0].tell();
		all[1].deck.go('days-fill');
		all[1].tell();
		while (room.deliver());
		expect(new Set(all.map(at)).size).toBe(1);
	});

	it('agree although one that came back speaks before it is told where they are', () => {
		const room = new Room();
		const [deck, notes] = [room.open('a', 'deck'), room.open('b', 'notes')];
		room.holds = true;
		deck.deck.cover('black');
		deck.tell();
		deck.rejoin();
		deck.deck.move(1);
		deck.tell();
		while (room.deliver());
		expect(at(notes)).toBe(at(deck));
	});

	it('know whether an audience is there', () => {
		const room = new Room();
		const notes = room.open('a', 'notes');
		expect(notes.audience).toBeNull();
		notes.count();
		expect(notes.audience).toBe(false);
		room.open('b', 'deck');
		expect(notes.audience).toBe(true);
		room.open('c', 'deck');
		room.close('b');
		expect(notes.audience).toBe(true);
		room.close('c');
		expect(notes.audience).toBe(false);
	});

	it('find out that a window went without taking leave', () => {
		const room = new Room();
		const notes = room.open('a', 'notes');
		room.open('b', 'deck').hear = () => undefined;
		for (let i = 0; i < 4; i++) {
			notes.ask();
			notes.count();
		}
		expect(notes.audience).toBe(false);
	});

	it('leave a deck of other chapters alone; notes without an audience turn to it', () => {
		const room = new Room();
		const whole = room.open('a', 'deck');
		const days = room.open('b', 'deck', { deck: deckOf(['days']) });
		days.deck.go('days-fill');
		days.tell();
		expect([at(whole), at(days)]).toEqual(['days-arrest', 'days-fill']);
		room.close('a');
		const notes = room.open('c', 'notes');
		expect(at(notes)).toBe('days-fill');
		expect(notes.deck.slides).toHaveLength(2);
	});

	it('are not led to a slide that the deck has not', () => {
		const room = new Room();
		const deck = room.open('a', 'deck');
		deck.hear({
			say: 'state',
			site: 's',
			from: 'z',
			role: 'notes',
			turn: 9,
			by: 'z',
			slide: 'javascript:alert(1)',
			shade: 'black',
			chapters: ['days', 'votes']
		});
		expect(at(deck)).toBe('days-arrest');
	});
});
