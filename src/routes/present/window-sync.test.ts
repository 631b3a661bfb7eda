import { describe, expect, it } from 'vitest';
import { Deck } from './deck.svelte.ts';
import type { WindowSync } from './window-sync.svelte.ts';
import { deckOf, Room, SLIDES } from './window-sync.testing.ts';

/** What a window shows after it has sent any change that was made in it. */
function at(sync: WindowSync): string {
	sync.tell();
	return [sync.deck.slide.id, sync.deck.shade].filter(Boolean).join(' ');
}

describe('the windows of a talk', () => {
	it('move, jump and are covered together, whichever window starts it', () => {
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

	it('bring a window that opens late, or again, to the current slide', () => {
		const room = new Room();
		const deck = room.open('a', 'deck');
		deck.deck.go('votes-party');
		deck.deck.cover('white');
		deck.tell();
		const notes = room.open('b', 'notes');
		expect(at(notes)).toBe('votes-party white');
		room.close('a');
		notes.deck.go('days-fill');
		notes.tell();
		expect(at(room.open('c', 'deck'))).toBe('days-fill');
	});

	it('follow a deck opened by a link to a slide', () => {
		const room = new Room();
		const notes = room.open('a', 'notes');
		notes.deck.go('votes-party');
		notes.tell();
		const own = new Deck(SLIDES, 'days-fill');
		const deck = room.open('b', 'deck', { deck: own, leads: true });
		expect([at(deck), at(notes)]).toEqual(['days-fill', 'days-fill']);
	});

	it('have no leader once all have had time to answer', () => {
		const room = new Room();
		const deck = room.open('a', 'deck', { deck: new Deck(SLIDES, 'days-fill'), leads: true });
		deck.settle();
		const notes = room.open('b', 'notes');
		notes.deck.cover('black');
		expect([at(notes), at(deck)]).toEqual(['days-fill black', 'days-fill black']);
	});

	it('follow a window opened after the deck, however early it changes something', () => {
		const room = new Room();
		const own = new Deck(SLIDES, 'days-fill');
		const deck = room.open('a', 'deck', { deck: own, leads: true });
		const notes = room.open('b', 'notes');
		notes.deck.cover('black');
		expect([at(notes), at(deck)]).toEqual(['days-fill black', 'days-fill black']);
	});

	it('end at the same slide when two of them move at once', () => {
		const room = new Room();
		const all = [room.open('a', 'deck'), room.open('b', 'notes'), room.open('c', 'notes')];
		room.holds = true;
		all[0].deck.go('votes-party');
		all[0].tell();
		all[1].deck.go('days-fill');
		all[1].tell();
		while (room.deliver());
		expect(new Set(all.map(at)).size).toBe(1);
	});

	it('agree even if a returning window moves before it has heard from the others', () => {
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

	it('know whether an audience window is open', () => {
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

	it('notice a window that closed without saying so', () => {
		const room = new Room();
		const notes = room.open('a', 'notes');
		room.open('b', 'deck').hear = () => undefined;
		for (let i = 0; i < 4; i++) {
			notes.ask();
			notes.count();
		}
		expect(notes.audience).toBe(false);
	});

	it('ignore a deck of other chapters, but notes without an audience switch to it', () => {
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

	it('ignore a slide that is not in the deck', () => {
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
