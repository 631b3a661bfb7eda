/**
 * Charts as sound: one tone per mark, in the order in which a chart presents its marks. Pure: which
 * mark sounds how, and when. The player is play.ts, each chart has its own pitches and its own description.
 */
import type { Mark, Progress, Scene, Size } from '#lib/engine/scene.ts';

/** Two voices that differ in pitch and in timbre. */
export const VOICES = ['clear', 'rough'] as const;
export type Voice = (typeof VOICES)[number];

/** A tone: its mark and the mark's step, its start and length in s, and its pitch in Hz. */
export interface Tone {
	key: string;
	step: string;
	at: number;
	seconds: number;
	hz: number;
	voice: Voice;
}

export interface Score {
	tones: Tone[];
	/** Total length, in s. */
	seconds: number;
}

/** How a chart sounds: its steps in sequence, with so many s per mark; null is a silence. */
export interface Sounding {
	steps: string[];
	each: number;
	/** The share (0–1) of the mark's time in which the tone sounds. */
	share: number;
	sound: (mark: Mark) => Pick<Tone, 'hz' | 'voice'> | null;
}

/** What is needed of a chart to hear it. */
interface Heard {
	id: string;
	scene: (step: string, size: Size) => (progress: Progress) => Scene;
	sound?: Sounding;
}

/** The pause between two steps, in s. */
const PAUSE = 1;
/** Any size will do: only the scenes' marks are used. */
const SIZE = { width: 360, height: 480 };

/** A chart's tones. Throws a RangeError for a chart without a sound version. */
export function scoreOf({ id, scene, sound: sounding }: Heard): Score {
	if (!sounding) throw new RangeError(`no sound for chart "${id}"`);
	const { steps, each, share, sound } = sounding;
	const tones: Tone[] = [];
	let at = 0;
	for (const step of steps) {
		if (at > 0) at += PAUSE;
		const heard = scene(
			step,
			SIZE
		)(1).marks.flatMap((mark) => {
			const tone = sound(mark);
			return tone ? [{ key: mark.key, step, ...tone }] : [];
		});
		// All tones of one voice, then all of the other: that many can then be told apart by ear.
		for (const voice of VOICES)
			for (const tone of heard.filter((one) => one.voice === voice)) {
				tones.push({ ...tone, at, seconds: each * share });
				at += each;
			}
	}
	return { tones, seconds: at };
}
