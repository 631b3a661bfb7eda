import data from 'virtual:data/requests';
import { expect, test } from 'vitest';
import { expectLawfulEverywhere } from './testing/laws-everywhere';
import { requests } from './requests';
import { requestsWords } from './requests.words';

const size = { width: 400, height: 380 };
const scene = (step: string, progress = 1) => requests.scene(data, step, progress, size);
const look = (step: string, progress = 1) => scene(step, progress).marks.map((mark) => mark.look);

test('20 requests, then 450 at most', { timeout: 30_000 }, () => {
	expectLawfulEverywhere(requests, data, {
		'requests-out': 20,
		'requests-none': 20,
		'requests-rivals': 450
	});
});

test('they leave one by one as the clock runs', () => {
	const sent = (progress: number) =>
		look('requests-out', progress).filter((mark) => mark === 'disc-ink').length;
	expect(sent(0)).toBe(0);
	expect(sent(0.5)).toBe(11);
	expect(sent(1)).toBe(20);
	const heights = scene('requests-out', 0.5).marks.map((mark) => mark.y);
	expect([...heights].sort((a, b) => a - b)).toEqual(heights);
});

test('in the end none has come past the line', () => {
	const { marks, rules } = scene('requests-none');
	const line = Number(
		/^M[\d.]+ ([\d.]+)h/.exec(rules.find((rule) => rule.key === 'line')?.d ?? '')?.[1]
	);
	expect(marks.every((mark) => mark.y > line && mark.look === 'disc-harm')).toBe(true);
});

test('one that brought treatment would stand past it', () => {
	const granted = { ...data, granted: { ...data.granted, value: 1 } };
	const looks = requests.scene(granted, 'requests-none', 1, size).marks.map((mark) => mark.look);
	expect(looks.filter((mark) => mark === 'disc-evidence')).toHaveLength(1);
});

test('the totals are nested: 20, to 400, to 450', () => {
	const looks = look('requests-rivals');
	expect(looks.filter((mark) => mark === 'disc-harm')).toHaveLength(20);
	expect(looks.filter((mark) => mark === 'disc-evidence')).toHaveLength(380);
	expect(looks.filter((mark) => mark === 'ring-faint')).toHaveLength(50);
	const words = scene('requests-rivals')
		.labels.flatMap((label) => label.lines)
		.join(' ');
	for (const total of ['20', 'more than 20', '400', '450']) expect(words).toContain(total);
});

test('a dot is told without a date', () => {
	expect(requests.tell(data, 'requests-out', 'request-20')).toContain('No date is given');
	expect(requests.tell(data, 'requests-rivals', 'request-450')).toBe(
		'Past the 20: counted only by Physicians for Human Rights.'
	);
	expect(() => requests.tell(data, 'requests-out', 'request-21')).toThrow(RangeError);
});

test('the table gives each total to its teller', () => {
	expect(requestsWords.tables(data)[0].rows.map((row) => row[0])).toEqual([
		'20',
		'more than 20',
		'400',
		'450'
	]);
});
