/**
 * The dots' transition from where they are to where a scene puts them. A dot that stays keeps its
 * key; the rest are paired in order. Surplus dots merge into others, and missing dots split off
 * from others. A transition interrupted halfway continues from the point it has reached.
 */
import type { Look } from '#lib/engine/scene.ts';

/** A dot as drawn at one moment, in px. */
export interface Dot {
	key: string;
	x: number;
	y: number;
	look: Look;
}

/** All dots at one moment, with their shared radius, in px. */
export interface Frame {
	dots: readonly Dot[];
	radius: number;
	/** During a transition that changes no radius: the dots that stay where they are, and the others. */
	parts?: { still: readonly Dot[]; moving: readonly Dot[] };
}

/** What a transition needs of a scene: its marks, in reading order, and their radius, in px. */
export interface Target {
	marks: readonly Dot[];
	radius: number;
}

interface Leg {
	fromX: number;
	fromY: number;
	/** The index in the scene of the mark it moves to. */
	to: number;
	/** When it starts, as a share (0–1) of the whole. */
	delay: number;
}

/** The last dot starts after this share of the time, and moves for the rest. */
const STAGGER = 0.3;

export class Transition {
	#legs: Leg[];
	#scene: Target;
	#fromRadius: number;
	/** The dots that do not move; worked out again if the scene changes. */
	#still: Dot[] | undefined;

	/** Starts from a frame; without one, the dots are at the scene at once. */
	constructor(from: Frame | undefined, scene: Target) {
		this.#scene = scene;
		this.#fromRadius = from?.radius ?? scene.radius;
		this.#legs = from ? pair(from.dots, scene) : [];
	}

	/**
	 * Follows a scene that changed during the transition, if its dots are the same ones in the same
	 * order (as with a step's clock). Otherwise returns false and does nothing.
	 */
	follow(scene: Target): boolean {
		const { marks } = this.#scene;
		const same =
			scene.marks.length === marks.length &&
			scene.marks.every((mark, i) => mark.key === marks[i]?.key);
		if (same && scene !== this.#scene) {
			this.#scene = scene;
			this.#still = undefined;
		}
		return same;
	}

	/** The frame at a share of the time, from 0 (start) to 1 (the scene itself). */
	at(time: number): Frame {
		const { marks, radius } = this.#scene;
		if (time >= 1) return { dots: marks, radius };
		const moving: Dot[] = [];
		const still: Dot[] = [];
		const dots = this.#legs.map((leg): Dot => {
			const mark = marks[leg.to];
			if (leg.fromX === mark.x && leg.fromY === mark.y) {
				if (!this.#still) still.push(mark);
				return mark;
			}
			const t = ease((time - leg.delay) / (1 - STAGGER));
			const x = leg.fromX + (mark.x - leg.fromX) * t;
			const y = leg.fromY + (mark.y - leg.fromY) * t;
			const dot = { key: mark.key, x, y, look: mark.look };
			moving.push(dot);
			return dot;
		});
		this.#still ??= still;
		if (this.#fromRadius === radius) return { dots, radius, parts: { still: this.#still, moving } };
		return {
			dots,
			radius: this.#fromRadius + (radius - this.#fromRadius) * ease(time)
		};
	}
}

/** Cubic easing, slow at both ends: how much of the way is done after a share of the time. */
function ease(time: number): number {
	const t = Math.max(0, Math.min(1, time));
	return t < 0.5 ? 4 * t ** 3 : 1 - 4 * (1 - t) ** 3;
}

/** Which drawn dot goes to which mark. Pure; every mark receives at least one dot. */
function pair(from: readonly Dot[], scene: Target): Leg[] {
	const { marks } = scene;
	if (!from.length || !marks.length) return [];
	const place = new Map(marks.map((mark, i) => [mark.key, i]));
	const target = new Array<number | undefined>(from.length);
	const taken = new Set<number>();
	from.forEach((dot, i) => {
		const to = place.get(dot.key);
		if (to === undefined || taken.has(to)) return;
		target[i] = to;
		taken.add(to);
	});
	const free = marks.map((_, i) => i).filter((i) => !taken.has(i));
	const loose = from.map((_, i) => i).filter((i) => target[i] === undefined);
	// Spread in order, so that many dots merge evenly into few, and few split evenly into many.
	loose.forEach((i, n) => {
		const into = free.length ? free : [...taken];
		target[i] = into[Math.floor((n * into.length) / loose.length)];
	});
	const reached = new Set(target);
	const legs: Leg[] = [];
	const add = (dot: Dot | undefined, to: number) => {
		const delay = (STAGGER * to) / marks.length;
		if (dot) legs.push({ fromX: dot.x, fromY: dot.y, to, delay });
	};
	from.forEach((dot, i) => {
		const to = target[i];
		if (to !== undefined) add(dot, to);
	});
	free
		.filter((i) => !reached.has(i))
		.forEach((to, n, list) => {
			const parents = loose.length ? loose : from.map((_, i) => i);
			add(from[parents[Math.floor((n * parents.length) / list.length)] ?? 0], to);
		});
	return legs;
}
