/**
 * Charts as sound: one tone for each mark, in the order in which the marks are told. Pure: which
 * mark sounds how, and when. The player is play.ts, the words are words.ts.
 */
import { sceneAt } from '$lib/scenes';
import type { Mark } from '$lib/scenes/scene';

/** Two voices that are told apart by pitch and by colour of sound. */
export const VOICES = ['clear', 'rough'] as const;
export type Voice = (typeof VOICES)[number];

/** A tone: its mark and that mark's step, when it begins, and for how long (s), how high (Hz). */
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
	/** How long it is in all, in s. */
	seconds: number;
}

/** How a chart sounds: its steps one after another, so many s for a mark; null is a silence. */
interface Sounding {
	steps: string[];
	each: number;
	/** The share of the mark's time in which it sounds, 0–1. */
	share: number;
	sound: (mark: Mark) => Pick<Tone, 'hz' | 'voice'> | null;
}

/** A3 and A4, C5 and G3: no scale of anything, only apart from one another. */
const LOW = 220;
const HIGH = 440;
const YES = 523;
const NO = 196;
/** A pause between one step's marks and the next one's, in s. */
const PAUSE = 1;
/** The scenes are laid out only for their marks. */
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
		steps: ['votes-party', 'votes-senate-party'],
		each: 0.035,
		share: 0.7,
		sound: ({ look }) => {
			if (look.startsWith('disc-')) return { hz: YES, voice: 'clear' };
			return look.startsWith('cross-') ? { hz: NO, voice: 'rough' } : null;
		}
	}
};

/** The charts that can be heard. */
export const HEARD: readonly string[] = Object.keys(SOUNDINGS);

/** A chart's tones. Throws a RangeError for a chart that has none. */
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
		// All of one voice, then all of the other: so many can be told apart by ear.
		for (const voice of VOICES)
			for (const tone of sounding.filter((one) => one.voice === voice)) {
				tones.push({ ...tone, at, seconds: each * share });
				at += each;
			}
	}
	return { tones, seconds: at };
}
