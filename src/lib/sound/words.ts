/** What is to be heard, in words. Only where pages are made. */
import { scoreOf, type Tone } from './score';

const WORDS: Record<string, (tones: Tone[]) => string> = {
	days: (tones) => {
		const low = tones.filter(({ hz }) => hz < 300).length;
		return `${tones.length} tones, one for each day. The last ${low}, an octave lower, are the days after the move to Butyrka.`;
	},
	requests: (tones) =>
		`${tones.length} tones, one for each request, each with a silence after it: by his employer’s account none brought treatment.`,
	votes: (tones) => {
		const count = (step: string, voice: Tone['voice']) =>
			tones.filter((tone) => tone.step === step && tone.voice === voice).length;
		const chamber = (step: string) =>
			`${count(step, 'clear')} high, clear tones for yes, ${count(step, 'rough')} low, rough ones for no`;
		return `The House on record: ${chamber('votes-party')}. After a pause the Senate: ${chamber('votes-senate-party')}.`;
	}
};

/** A chart's sound in a sentence or two, with its length. Throws a RangeError where it has none. */
export function soundWords(chart: string): string {
	const { tones, seconds } = scoreOf(chart);
	const say = WORDS[chart];
	if (!say) throw new RangeError(`no words for the sound of chart "${chart}"`);
	return `${say(tones)} ${Math.ceil(seconds)} seconds.`;
}
