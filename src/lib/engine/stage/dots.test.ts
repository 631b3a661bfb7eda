import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Look, Scene } from '#lib/engine/scene.ts';
import { Dots } from './dots.ts';
import type { FromWorker, ToWorker } from './dots-messages.ts';
import { LOOKS } from './paths.ts';

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
	/** Reports that the dots rest. `back`: for how many orders before the last one. */
	rest(back = 0) {
		const order = this.sent.filter((one) => 'id' in one).at(-1 - back);
		this.onmessage({ data: { rests: order?.id ?? 0 } });
	}
	get last() {
		const order = this.sent.at(-1);
		if (!order || 'canvas' in order) throw new Error('no order');
		return order;
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

/** The dots of a page, with what shows them. */
function setUp() {
	const paths = new Map(LOOKS.map((look): [Look, FakePath] => [look, new FakePath()]));
	const moving: boolean[] = [];
	const dots = new Dots({
		paths: paths as never,
		canvas: { transferControlToOffscreen: () => ({}) } as never,
		onmoving: (now) => moving.push(now)
	});
	return { dots, moving, drawn: () => paths.get('disc-ink')?.attributes.get('d') };
}

/** The same, with a worker that has taken over. */
function enlisted() {
	const all = setUp();
	all.dots.show('one', scene(10), false, 1);
	all.dots.startWorker('dots.js');
	FakeWorker.last.rest();
	return { ...all, worker: FakeWorker.last };
}

beforeEach(() => {
	vi.useFakeTimers();
	vi.stubGlobal('Worker', FakeWorker);
	vi.stubGlobal('devicePixelRatio', 3);
	vi.stubGlobal('document', { hidden: false });
	vi.stubGlobal('getComputedStyle', () => ({ stroke: 'black' }));
});

afterEach(() => {
	vi.useRealTimers();
	vi.unstubAllGlobals();
});

describe('with a worker', () => {
	it('the canvas shows the dots on their way, and the paths once they rest', () => {
		const { dots, moving, drawn, worker } = enlisted();
		dots.show('one', scene(90), false, 1);
		expect(moving).toEqual([true]);
		expect(worker.last.still).toBe(false);
		expect(drawn()).toBe('M10 50h0');
		worker.rest();
		vi.advanceTimersByTime(1000);
		expect(moving).toEqual([true, false]);
		expect(drawn()).toBe('M90 50h0');
	});

	it('the paths wait for the last of several scenes', () => {
		const { dots, moving, drawn, worker } = enlisted();
		dots.show('one', scene(50), false, 1);
		dots.show('one', scene(90), false, 1);
		worker.rest(1);
		vi.advanceTimersByTime(1000);
		expect(moving).toEqual([true]);
		worker.rest();
		dots.show('one', scene(95), false, 1);
		vi.advanceTimersByTime(1000);
		expect(moving).toEqual([true]);
		worker.rest();
		vi.advanceTimersByTime(1000);
		expect(moving).toEqual([true, false]);
		expect(drawn()).toBe('M95 50h0');
	});

	it('the canvas has as many px as the screen, but at most two for each of its px', () => {
		const { worker } = enlisted();
		expect(worker.last.pixels).toEqual([600, 400]);
		expect(worker.last.scale).toBe(2);
	});

	it('a still scene, and one of another size, is drawn at once, by both', () => {
		const { dots, moving, drawn, worker } = enlisted();
		dots.show('one', scene(20), true, 1);
		expect(drawn()).toBe('M20 50h0');
		expect(worker.last.still).toBe(true);
		dots.show('one', scene(90), false, 1);
		dots.show('one', scene(30, 500), false, 1);
		expect(drawn()).toBe('M30 50h0');
		expect(moving).toEqual([true, false]);
		expect(worker.last.pixels).toEqual([1000, 400]);
	});

	it('its colours are read anew for each movement that starts from rest', () => {
		const { dots, worker } = enlisted();
		vi.stubGlobal('getComputedStyle', () => ({ stroke: 'white' }));
		dots.show('one', scene(50), false, 1);
		expect(worker.last.palette?.ink).toBe('white');
		dots.show('one', scene(90), false, 1);
		expect(worker.last.palette).toBeNull();
	});
});

describe('when the worker fails', () => {
	it.each(['an error', 'a lost canvas'])('%s gives the dots back to the paths', (fault) => {
		const { dots, moving, drawn, worker } = enlisted();
		dots.show('one', scene(90), false, 1);
		if (fault === 'an error') worker.onerror();
		else worker.onmessage({ data: { lost: true } });
		expect(worker.ended).toBe(true);
		expect(moving).toEqual([true, false]);
		expect(drawn()).toBe('M90 50h0');
		const orders = worker.sent.length;
		dots.show('one', scene(20), true, 1);
		expect(drawn()).toBe('M20 50h0');
		expect(worker.sent).toHaveLength(orders);
	});

	it.each([false, true])('silence does too, after a while; page hidden: %s', (hidden) => {
		vi.stubGlobal('document', { hidden });
		const { dots, moving, drawn, worker } = enlisted();
		dots.show('one', scene(90), false, 1);
		vi.advanceTimersByTime(10_000);
		expect(moving).toEqual([true, false]);
		expect(drawn()).toBe('M90 50h0');
		// In a hidden page it is only waiting, and goes on later.
		expect(worker.ended).toBe(!hidden);
	});

	it('a browser that forbids workers has the paths move', () => {
		vi.stubGlobal('Worker', function Forbidden() {
			throw new DOMException('no', 'SecurityError');
		});
		const { dots, moving, drawn } = setUp();
		dots.show('one', scene(10), false, 1);
		dots.startWorker('dots.js');
		dots.show('one', scene(90), true, 1);
		expect(drawn()).toBe('M90 50h0');
		expect(moving).toEqual([]);
	});
});
