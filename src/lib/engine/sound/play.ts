/** Plays a score with Web Audio: https://www.w3.org/TR/webaudio-1.1/. */
import { VOICES, type Score, type Voice } from './score.ts';

const WAVES: Record<Voice, OscillatorType> = { clear: 'sine', rough: 'sawtooth' };
/** A sawtooth sounds louder than a sine of the same amplitude. */
const LOUDNESS: Record<Voice, number> = { clear: 0.22, rough: 0.12 };
/** Attack and release of each tone, in s: without them it would click. */
const EDGE = 0.004;
/** Delay between pressing the button and the first tone, in s. */
const LEAD = 0.1;

/** A score that is playing. */
export interface Playing {
	/** How many of its tones have started so far. */
	heard(): number;
	/** Stops at once. */
	stop(): void;
}

/** Whether this browser supports Web Audio. */
export const canPlay = (): boolean => 'AudioContext' in window;

/**
 * Plays a score, and calls `onend` when it finishes, but not when it is stopped. Call it from a
 * user action: browsers block sound before one. Throws whatever the browser throws if it cannot
 * play.
 */
export function play({ tones, seconds }: Score, onend: () => void): Playing {
	const context = new AudioContext();
	const start = context.currentTime + LEAD;
	let last: OscillatorNode | undefined;
	for (const voice of VOICES) {
		const own = tones.filter((tone) => tone.voice === voice);
		if (!own.length) continue;
		const oscillator = new OscillatorNode(context, { type: WAVES[voice] });
		const gain = new GainNode(context, { gain: 0 });
		oscillator.connect(gain).connect(context.destination);
		for (const { at, seconds: length, hz } of own) {
			const from = start + at;
			oscillator.frequency.setValueAtTime(hz, from);
			gain.gain.setValueAtTime(0, from);
			gain.gain.linearRampToValueAtTime(LOUDNESS[voice], from + EDGE);
			gain.gain.setValueAtTime(LOUDNESS[voice], from + length - EDGE);
			gain.gain.linearRampToValueAtTime(0, from + length);
		}
		oscillator.start(start);
		oscillator.stop(start + seconds);
		last = oscillator;
	}
	// Resume, in case the browser started the context suspended.
	void context.resume();
	const close = () => void context.close();
	last?.addEventListener('ended', () => {
		if (context.state === 'closed') return;
		close();
		onend();
	});
	return {
		heard: () => tones.filter(({ at }) => start + at <= context.currentTime).length,
		stop: close
	};
}
