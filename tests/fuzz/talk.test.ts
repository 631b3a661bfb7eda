/** Unexpected talks: random messages on the channel, and windows opening, moving and closing. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Deck } from '../../src/routes/present/deck.svelte.ts';
import { messageIn } from '../../src/routes/present/messages.ts';
import { Room, SLIDES } from '../../src/routes/present/window-sync.testing.ts';
import { STEPS } from '#lib/charts/index.ts';
import { seeded } from './seed.ts';

seeded('talks');

const SITE = 'https://school.example/present/';
const CHAPTERS = Object.keys(STEPS);
const nearly = (...ours: unknown[]) => fc.oneof(fc.constantFrom(...ours), fc.anything());
const message = fc.oneof(
	fc.record(
		{
			say: nearly('state', 'ask', 'bye'),
			site: nearly(SITE, `${SITE}x`),
			from: nearly('a', ''),
			role: nearly('deck', 'notes'),
			turn: fc.oneof(fc.integer(), fc.double(), fc.anything()),
			by: nearly('a'),
			slide: nearly('days-count', '<img src=x onerror=alert(1)>'),
			shade: nearly('black', 'white', null),
			chapters: fc.oneof(fc.subarray(CHAPTERS), fc.array(nearly(...CHAPTERS)))
		},
		{ noNullPrototype: false }
	),
	fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true, withMap: true })
);

it('only valid messages from the same site are accepted', () => {
	fc.assert(
		fc.property(message, (data) => {
			const heard = messageIn(data, SITE, CHAPTERS);
			if (!heard) return;
			expect(heard).toEqual(data);
			expect(heard.site).toBe(SITE);
			if (heard.say !== 'state') return;
			expect(Number.isInteger(heard.turn) && heard.turn >= 0).toBe(true);
			expect(['black', 'white', null]).toContain(heard.shade);
			expect(CHAPTERS).toEqual(expect.arrayContaining([...heard.chapters]));
		})
	);
});

/** An event in a talk; `who` and `pick` are any whole numbers, taken modulo. */
const event = fc.oneof(
	fc.record({ kind: fc.constant('deck'), slide: fc.constantFrom(...SLIDES), leads: fc.boolean() }),
	fc.record({ kind: fc.constantFrom('notes', 'close', 'next', 'back'), who: fc.nat() }),
	fc.record({ kind: fc.constantFrom('cover', 'settle', 'ask', 'reload', 'rejoin'), who: fc.nat() }),
	fc.record({ kind: fc.constant('hear'), pick: fc.nat() })
);
type Event = typeof event extends fc.Arbitrary<infer T> ? T : never;

/** Carries out an event. `id` is for any window it opens, and must rise with each event. */
function happen(room: Room, one: Event, id: string): void {
	if ('slide' in one) {
		room.open(id, 'deck', { deck: new Deck(SLIDES, one.slide.id), leads: one.leads });
		return;
	}
	if ('pick' in one) {
		room.deliver(one.pick);
		return;
	}
	if (one.kind === 'notes') {
		room.open(id, 'notes');
		return;
	}
	const { windows } = room;
	const found = windows[one.who % Math.max(1, windows.length)];
	if (!found) return;
	const [own, window] = found;
	const acts: Record<string, () => void> = {
		next: () => window.deck.move(1),
		back: () => window.deck.move(-1),
		cover: () => window.deck.cover('black'),
		settle: () => window.settle(),
		ask: () => window.ask(),
		rejoin: () => window.rejoin(),
		close: () => room.close(own),
		reload: () => {
			room.close(own);
			room.open(id, 'deck', { deck: new Deck(SLIDES, window.deck.slide.id) });
		}
	};
	acts[one.kind]?.();
	if (room.windows.some(([still]) => still === own)) window.tell();
}

it('after any events, all windows agree once each has asked and all messages have arrived', () => {
	fc.assert(
		fc.property(fc.array(event, { maxLength: 30 }), (events) => {
			const room = new Room();
			room.holds = true;
			events.forEach((one, i) => happen(room, one, String(i).padStart(3, '0')));
			while (room.deliver());
			// Real notes ask every two seconds.
			for (const [, window] of room.windows) window.ask();
			while (room.deliver());
			const places = room.windows.map(([, { deck }]) => `${deck.slide.id} ${deck.shade ?? ''}`);
			expect(new Set(places).size).toBeLessThanOrEqual(1);
		})
	);
});
