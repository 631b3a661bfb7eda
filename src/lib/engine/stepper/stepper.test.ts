import { describe, expect, it } from 'vitest';
import { Stepper } from './stepper.svelte.ts';

const STEPS = ['opening', 'days-fill', 'days-count', 'closing'];

describe('Stepper', () => {
	it('starts at the first step, or at the given one', () => {
		expect(new Stepper(STEPS).step).toBe('opening');
		expect(new Stepper(STEPS, 'days-count').index).toBe(2);
	});

	it('moves forward and back, and stays put at the ends', () => {
		const stepper = new Stepper(STEPS);
		stepper.move(-1);
		expect(stepper.step).toBe('opening');
		for (let i = 0; i < 9; i++) stepper.move(1);
		expect(stepper.step).toBe('closing');
	});

	it('clamps the progress to 0–1, and treats NaN as 1', () => {
		const stepper = new Stepper(STEPS);
		const seen = [-2, 0.25, 7, Number.NaN].map((progress) => {
			stepper.go('days-fill', progress);
			return stepper.progress;
		});
		expect(seen).toEqual([0, 0.25, 1, 1]);
		stepper.move(1);
		expect(stepper.progress).toBe(1);
	});

	it('rejects an unknown step, and stays where it was', () => {
		const stepper = new Stepper(STEPS, 'days-fill');
		expect(() => stepper.go('days-elsewhere')).toThrow(/days-elsewhere/);
		expect(stepper.step).toBe('days-fill');
	});
});
