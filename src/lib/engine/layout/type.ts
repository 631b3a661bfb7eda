/** The size of the words on a field, in px: one rule for all charts, so that they read alike. */
import type { Size } from '#lib/engine/scene.ts';

/** Note and axis text for a box: 11 px on the smallest, 15 px on the widest. */
export function noteSize({ width, height }: Size): number {
	return Math.max(11, Math.min(15, Math.floor(Math.min(width / 30, height / 25))));
}

/** A numeral's size for a box: `share` of its shorter side, from 26 px up to `most` px. */
export function numeralSize({ width, height }: Size, share = 0.14, most = 96): number {
	return Math.round(Math.max(26, Math.min(most, Math.min(width, height) * share)));
}
