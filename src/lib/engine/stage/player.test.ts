import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { runFrames, stubFrames } from '#lib/engine/testing/frames.ts';
import { Player } from './player.ts';

let now = 0;

beforeEach(() => {
	vi.spyOn(performance, 'now').mockImplementation(() => now);
	stubFrames();
});
afterEach(() => {
	vi.restoreAllMocks();
	vi.unstubAllGlobals();
});

const shown = (step: string, x: number) => ({
	...{ step, size: { width: 300, height: 200 }, radius: 4 },
	marks: [{ key: 'a', x, y: 50, look: 'disc-ink' as const }]
});

/** Where the dot is drawn, in each frame until it rests. */
function play(): { player: Player; drawn: number[] } {
	const drawn: number[] = [];
	const player = new Player(({ dots }) => drawn.push(dots[0]?.x ?? NaN));
	player.show(shown('one', 0), false);
	return { player, drawn };
}

function runOut(): void {
	do now += 50;
	while (runFrames());
}

it('the dots travel to another step, also if it has the same dots', () => {
	const { player, drawn } = play();
	player.show(shown('two', 100), false);
	runOut();
	expect(drawn[0]).toBe(0);
	expect(drawn.at(-1)).toBe(100);
	expect(drawn.filter((x) => x > 0 && x < 100).length).toBeGreaterThan(5);
});

it('what a step’s own clock moves is there at once', () => {
	const { player, drawn } = play();
	player.show(shown('one', 100), false);
	expect(player.playing).toBe(false);
	expect(drawn).toEqual([0, 100]);
});

it('a clock that runs during a transition changes where the dots arrive', () => {
	const { player, drawn } = play();
	player.show(shown('two', 100), false);
	runFrames();
	player.show(shown('two', 60), false);
	runOut();
	expect(drawn.at(-1)).toBe(60);
});

it('they jump where they are to be still, or the box has another size', () => {
	const { player, drawn } = play();
	player.show(shown('two', 100), true);
	player.show({ ...shown('three', 50), size: { width: 500, height: 200 } }, false);
	expect(drawn).toEqual([0, 100, 50]);
	expect(player.playing).toBe(false);
});
