/** Plays a score by Web Audio: https://www.w3.org/TR/webaudio-1.1/. */
import { VOICES, type Score, type Voice } from './score';

const WAVES: Record<Voice, OscillatorType> = { clear: 'sine', rough: 'sawtooth' };
/** A saw is louder to the ear than a sine of the same height. */
const LOUDNESS: Record<Voice, number> = { clear: 0.22, rough: 0.12 };
/** The time in s that a tone takes to rise and to fall: none would be a click. */
const EDGE = 0.004;
/** Between the reader's press and the first tone, in s. */
const LEAD = 0.1;

/** A score being played. */
export interface Playing {
	/** How many of its tones have begun by now. */
	heard(): number;
	/** Silence, at once. */
	stop(): void;
}

/** Whether this browser can play. */
export const canPlay = (): boolean => 'AudioContext' in window;

/**
 * Plays a score, and calls `onend` when it is over, not when it was stopped. To be called when the
 * reader has pressed something: browsers allow no sound before. Throws what the browser throws
 * where it has no sound to give.
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
	// What was cut short by the browser goes on when it lets it.
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
