/**
 * Charts as sound: one tone per mark, in the order in which a chart presents its marks. Pure: which
 * mark sounds how, and when. The player is play.ts, the descriptions are in words.ts.
 */
import { sceneAt } from '#lib/charts/scenes.ts';
import type { Mark } from '#lib/engine/scene.ts';

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
interface Sounding {
	steps: string[];
	each: number;
	/** The share (0–1) of the mark's time in which the tone sounds. */
	share: number;
	sound: (mark: Mark) => Pick<Tone, 'hz' | 'voice'> | null;
}

/** A3, A4, C5 and G3, in Hz: not a scale, only easy to tell apart. */
const LOW = 220;
const HIGH = 440;
const YES = 523;
const NO = 196;
/** The pause between two steps, in s. */
const PAUSE = 1;
/** Any size will do: only the scenes' marks are used. */
const SIZE = { width: 360, height: 480 };

const SOUNDINGS: Record<string, Sounding> = {
	days: {
		steps: ['days-count'],
		each: 0.035,
		share: 0.7,
		sound: ({ look }) => ({ hz: look.endsWith('-harm') ? LOW : HIGH, voice: 'clear' })
	},
	requests: {
		steps: ['requests-none'],
		each: 0.6,
		share: 0.3,
		sound: () => ({ hz: HIGH, voice: 'clear' })
	},
	votes: {
		steps: ['votes-party', 'votes-senate'],
		each: 0.035,
		share: 0.7,
		sound: ({ look }) => {
			if (look.startsWith('disc-')) return { hz: YES, voice: 'clear' };
			return look.startsWith('cross-') ? { hz: NO, voice: 'rough' } : null;
		}
	}
};

/** The charts with a sound version. */
export const HEARD: readonly string[] = Object.keys(SOUNDINGS);

/** A chart's tones. Throws a RangeError for a chart without a sound version. */
export function scoreOf(chart: string): Score {
	const found = SOUNDINGS[chart];
	if (!found) throw new RangeError(`no sound for chart "${chart}"`);
	const { steps, each, share, sound } = found;
	const tones: Tone[] = [];
	let at = 0;
	for (const step of steps) {
		if (at > 0) at += PAUSE;
		const sounding = sceneAt(step, 1, SIZE).marks.flatMap((mark) => {
			const heard = sound(mark);
			return heard ? [{ key: mark.key, step, ...heard }] : [];
		});
		// All tones of one voice, then all of the other: that many can then be told apart by ear.
		for (const voice of VOICES)
			for (const tone of sounding.filter((one) => one.voice === voice)) {
				tones.push({ ...tone, at, seconds: each * share });
				at += each;
			}
	}
	return { tones, seconds: at };
}
