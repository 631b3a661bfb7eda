/** What must hold for every scene at every size: used by each chart's test. Test code only. */
import { expect } from 'vitest';
import type { Scene, Size } from '#lib/engine/scene.ts';
import { labelBox } from '#lib/engine/layout/text.ts';

/** The sizes at which each scene is laid out in the tests, in px. */
export const SIZES: Size[] = [280, 320, 360, 480, 640, 768, 1024, 1366, 1920].flatMap((width) =>
	[300, 360, 480, 640, 900, 1200].map((height) => ({ width, height }))
);
export const CLOCK = [0, 0.3, 0.5, 1];

/** Fails with the scene's name, size and fault where one of the rules is broken. */
export function expectSceneInvariants(scene: Scene, name: string): void {
	const faults: string[] = [];
	const { width, height } = scene.size;
	const r = scene.radius;
	if (!(r >= 2)) faults.push(`radius ${r}`);
	if (new Set(scene.marks.map((m) => m.key)).size !== scene.marks.length)
		faults.push('keys are not unique');
	for (const m of scene.marks)
		if (!(
			m.x - r >= -0.01 &&
			m.x + r <= width + 0.01 &&
			m.y - r >= -0.01 &&
			m.y + r <= height + 0.01
		))
			faults.push(`mark ${m.key} out of bounds at ${m.x}, ${m.y}`);
	const sorted = [...scene.marks].sort((a, b) => a.x - b.x);
	sorted.forEach((a, i) => {
		for (let j = i + 1; j < sorted.length && sorted[j].x - a.x < 2 * r; j++)
			if (Math.hypot(sorted[j].x - a.x, sorted[j].y - a.y) < 2 * r - 0.01)
				faults.push(`marks ${a.key} and ${sorted[j].key} overlap`);
	});
	const boxes = scene.labels.map((l) => ({ key: l.key, size: l.size, ...labelBox(l) }));
	if (new Set(boxes.map((b) => b.key)).size !== boxes.length)
		faults.push('label keys are not unique');
	boxes.forEach((b, i) => {
		if (!(b.size >= 11)) faults.push(`label ${b.key} is set in ${b.size} px`);
		if (!(b.x0 >= -0.5 && b.y0 >= -0.5 && b.x1 <= width + 0.5 && b.y1 <= height + 0.5))
			faults.push(
				`label ${b.key} leaves the box: ${[b.x0, b.y0, b.x1, b.y1].map(Math.round).join(', ')}`
			);
		for (const o of boxes.slice(i + 1))
			if (b.x0 < o.x1 && o.x0 < b.x1 && b.y0 < o.y1 && o.y0 < b.y1)
				faults.push(`labels ${b.key} and ${o.key} overlap`);
		for (const m of scene.marks)
			if (
				m.x + r > b.x0 + 0.5 &&
				m.x - r < b.x1 - 0.5 &&
				m.y + r > b.y0 + 0.5 &&
				m.y - r < b.y1 - 0.5
			) {
				faults.push(`label ${b.key} covers mark ${m.key}`);
				break;
			}
	});
	for (const rule of scene.rules)
		if (/NaN|undefined/.test(rule.d)) faults.push(`rule ${rule.key}: ${rule.d}`);
	expect(faults.slice(0, 5), `${name} at ${width}×${height}`).toEqual([]);
}
