/** Descriptions of the charts' sound versions. Build time only. */
import { scoreOf, type Tone } from './score.ts';

const WORDS: Record<string, (tones: Tone[]) => string> = {
	days: (tones) => {
		const low = tones.filter(({ hz }) => hz < 300).length;
		return `${tones.length} tones, one for each day. The last ${low}, an octave lower, run from the move to Butyrka to his death.`;
	},
	requests: (tones) =>
		`${tones.length} tones, one for each request, each followed by silence: by Firestone’s account, none brought treatment.`,
	votes: (tones) => {
		const count = (step: string, voice: Tone['voice']) =>
			tones.filter((tone) => tone.step === step && tone.voice === voice).length;
		const chamber = (step: string) =>
			`${count(step, 'clear')} high, clear tones for yes and ${count(step, 'rough')} low, rough tones for no`;
		return `The House vote on the trade bill, on record: ${chamber('votes-party')}. After a pause, the Senate vote: ${chamber('votes-senate')}.`;
	}
};

/**
 * A description of a chart's sound in a sentence or two, with its length. Throws a RangeError for a
 * chart without a sound version.
 */
export function soundWords(chart: string): string {
	const { tones, seconds } = scoreOf(chart);
	const say = WORDS[chart];
	if (!say) throw new RangeError(`no words for the sound of chart "${chart}"`);
	return `${say(tones)} Lasts ${Math.ceil(seconds)} seconds.`;
}
