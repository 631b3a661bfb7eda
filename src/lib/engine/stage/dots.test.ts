import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Look, Scene } from '#lib/engine/scene.ts';
import { Dots } from './dots.ts';
import { LOOKS } from './paths.ts';
import type { FromWorker, ToWorker, View } from './worker-messages.ts';

/** Stands in for the browser's Worker: records what it is sent, and replies when a test asks it to. */
class FakeWorker {
	static last: FakeWorker;
	sent: ToWorker[] = [];
	ended = false;
	onmessage: (event: { data: FromWorker }) => void = () => undefined;
	onerror: () => void = () => undefined;
	constructor() {
		FakeWorker.last = this;
	}
	postMessage(message: ToWorker) {
		this.sent.push(message);
	}
	terminate() {
		this.ended = true;
	}
	say(data: FromWorker) {
		this.onmessage({ data });
	}
	get orders() {
		return this.sent.flatMap((one) => ('order' in one ? [one.order] : []));
	}
	get last() {
		const order = this.orders.at(-1);
		if (!order) throw new Error('no order');
		return order;
	}
	/** Reports that the dots rest. `back`: for how many orders before the last one. */
	rest(back = 0) {
		this.say({ is: 'resting', id: this.last.id - back });
	}
	/** Answers a request for paths, if there has been one since the last order. */
	givePaths(d: string) {
		if ('paths' in (this.sent.at(-1) ?? {}))
			this.say({
				...{ is: 'paths', id: this.last.id },
				paths: new Map([['disc-ink', { d, width: 8 }]])
			});
	}
}

class FakePath {
	attributes = new Map<string, string>();
	setAttribute(name: string, value: string) {
		this.attributes.set(name, value);
	}
	hasAttribute(name: string) {
		return this.attributes.has(name);
	}
	removeAttribute(name: string) {
		this.attributes.delete(name);
	}
}

const scene = (x: number, width = 300): Scene => ({
	...{ size: { width, height: 200 }, radius: 4, labels: [], rules: [], legend: [] },
	marks: [{ key: 'a', x, y: 50, look: 'disc-ink', group: '' }]
});
const SIZE = { width: 300, height: 200 };
const view = (step: string, size = SIZE): View => ({ step, progress: 1, size });
const WORDS = { rules: { stay: '', arrive: [] }, labels: { stay: '', arrive: [] }, legend: [] };

/** The dots of a page, with what shows them. */
function setUp() {
	const paths = new Map(LOOKS.map((look): [Look, FakePath] => [look, new FakePath()]));
	const moving: boolean[] = [];
	const handovers: boolean[] = [];
	const words: string[] = [];
	const dots = new Dots(
		{ paths: paths as never, canvas: { transferControlToOffscreen: () => ({}) } as never },
		{
			onmoving: (now) => moving.push(now),
			onhandover: (toWorker) => handovers.push(toWorker),
			onwords: (step) => words.push(step)
		}
	);
	const drawn = () => paths.get('disc-ink')?.attributes.get('d');
	return { dots, moving, handovers, words, drawn };
}

/** The same, with a worker that has taken over. */
function enlisted() {
	const all = setUp();
	all.dots.draw('one', scene(10), false, 1);
	all.dots.startWorker('dots.js');
	const worker = FakeWorker.last;
	worker.say({ is: 'ready' });
	worker.say({ is: 'painted' });
	return { ...all, worker };
}

beforeEach(() => {
	vi.useFakeTimers();
	vi.stubGlobal('Worker', FakeWorker);
	vi.stubGlobal('devicePixelRatio', 3);
	vi.stubGlobal('document', { hidden: false });
	vi.stubGlobal('window', { addEventListener: () => undefined });
	vi.stubGlobal('getComputedStyle', () => ({ stroke: 'black' }));
});

afterEach(() => {
	vi.useRealTimers();
	vi.unstubAllGlobals();
});

describe('with a worker', () => {
	it('it goes on from where the dots are', () => {
		const { worker, handovers } = enlisted();
		const [handover] = worker.sent.flatMap((one) => ('handover' in one ? [one.handover] : []));
		expect(handover?.frame.dots.map(({ x }) => x)).toEqual([10]);
		expect(handovers).toEqual([true]);
	});

	it('it takes over even where the page has drawn nothing yet', () => {
		const { dots, handovers } = setUp();
		dots.startWorker('dots.js');
		FakeWorker.last.say({ is: 'ready' });
		expect(handovers).toEqual([true]);
	});

	it('the canvas shows the dots on their way, and the paths once they rest', () => {
		const { dots, moving, drawn, worker } = enlisted();
		dots.send(view('one'), false, 1);
		expect(moving).toEqual([true]);
		expect(worker.last).toMatchObject({ step: 'one', progress: 1, size: SIZE, still: false });
		expect(drawn()).toBe('M10 50h0');
		worker.rest();
		vi.advanceTimersByTime(1000);
		worker.givePaths('M90 50h0');
		expect(moving).toEqual([true, false]);
		expect(drawn()).toBe('M90 50h0');
	});

	it('the paths wait for the last of several orders', () => {
		const { dots, moving, drawn, worker } = enlisted();
		dots.send(view('one'), false, 1);
		dots.send(view('two'), false, 1);
		worker.rest(1);
		vi.advanceTimersByTime(1000);
		worker.givePaths('M50 50h0');
		expect(moving).toEqual([true]);
		worker.rest();
		vi.advanceTimersByTime(1000);
		// Another order before the paths have come makes them out of date.
		dots.send(view('three'), false, 1);
		worker.say({ is: 'paths', id: worker.last.id - 1, paths: new Map() });
		expect(moving).toEqual([true]);
		expect(drawn()).toBe('M10 50h0');
	});

	it('words are those of the step that was asked for last', () => {
		const { dots, words, worker } = enlisted();
		dots.send(view('one'), false, 1);
		dots.send(view('two'), false, 1);
		worker.say({ is: 'words', step: 'one', words: WORDS });
		worker.say({ is: 'words', step: 'two', words: WORDS });
		expect(words).toEqual(['two']);
	});

	it('the canvas has as many px as the screen, but at most two for each of its px', () => {
		const { dots, worker } = enlisted();
		dots.send(view('one'), false, 1);
		expect(worker.last.pixels).toEqual([600, 400]);
		expect(worker.last.scale).toBe(2);
		dots.send(view('one', { width: 500, height: 200 }), false, 1);
		expect(worker.last.pixels).toEqual([1000, 400]);
	});

	it('its colours are read anew for each movement that starts from rest', () => {
		const { dots, worker } = enlisted();
		vi.stubGlobal('getComputedStyle', () => ({ stroke: 'white' }));
		dots.send(view('one'), false, 1);
		expect(worker.last.palette?.ink).toBe('white');
		dots.send({ ...view('one'), progress: 0.5 }, false, 1);
		expect(worker.last.palette).toBeNull();
	});
});

describe('when the worker fails', () => {
	it.each(['an error', 'a lost canvas'])('%s gives the dots back to the page', (fault) => {
		const { dots, moving, handovers, drawn, worker } = enlisted();
		dots.send(view('one'), false, 1);
		if (fault === 'an error') worker.onerror();
		else worker.say({ is: 'lost' });
		expect(worker.ended).toBe(true);
		expect(moving).toEqual([true, false]);
		expect(handovers).toEqual([true, false]);
		// Those of an earlier step would be wrong.
		expect(drawn()).toBeUndefined();
		// Not from where the page had last drawn them.
		dots.draw('one', scene(20), false, 1);
		expect(drawn()).toBe('M20 50h0');
		expect(worker.orders).toHaveLength(1);
	});

	it.each([false, true])('silence does too, after a while; page hidden: %s', (hidden) => {
		vi.stubGlobal('document', { hidden });
		const { dots, handovers, worker } = enlisted();
		dots.send(view('one'), false, 1);
		vi.advanceTimersByTime(10_000);
		// In a hidden page it is only waiting, and goes on later.
		expect(worker.ended).toBe(!hidden);
		expect(handovers).toEqual(hidden ? [true] : [true, false]);
	});

	it('before it has started, the dots go on from where they are', () => {
		const { dots, handovers, drawn } = setUp();
		dots.draw('one', scene(10), false, 1);
		expect(dots.startWorker('dots.js')).toBe(true);
		FakeWorker.last.onerror();
		expect(handovers).toEqual([false]);
		vi.stubGlobal('requestAnimationFrame', () => 1);
		vi.stubGlobal('cancelAnimationFrame', () => undefined);
		dots.draw('two', scene(90), false, 1);
		expect(drawn()).toBe('M10 50h0');
	});

	it('a browser that forbids workers has the paths move', () => {
		vi.stubGlobal('Worker', function Forbidden() {
			throw new DOMException('no', 'SecurityError');
		});
		const { dots, moving, drawn } = setUp();
		dots.draw('one', scene(10), false, 1);
		expect(dots.startWorker('dots.js')).toBe(false);
		dots.draw('one', scene(90), true, 1);
		expect(drawn()).toBe('M90 50h0');
		expect(moving).toEqual([]);
	});
});
