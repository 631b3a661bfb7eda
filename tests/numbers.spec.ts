/**
 * Every number that the story shows is a claim, follows from one, or is on a short list that says
 * why it is neither. Read from the built page, in the way of reading in which all of it is seen.
 */
import { agree, gives, numbersIn } from '#lib/evidence/numbers.ts';
import { chartNumbers, CLAIMS, FOLLOWS, sourceNumbers } from './lib/claims.ts';
import { expect, test, type Page } from './lib/test.ts';

test.use({ javaScriptEnabled: false });

/** What may be said without a claim, and why. */
const EXCEPTIONS: { pattern: RegExp; why: string }[] = [
	{ pattern: /\bone\b/gi, why: '“one” also says “a” and “it”: one dot, one place, no one' },
	{ pattern: /(?<=^|[ (])1(?=$|[ ),])/g, why: 'the same in a table’s cell: one testimony' },
	{ pattern: /\b(nine|ten|eleven|twelve) minutes to read/g, why: 'counted in the story itself' },
	{ pattern: /\bfive documents\b/g, why: 'counted in the list of sources' },
	{ pattern: /\bCC BY 4\.0\b/g, why: 'the name of the licence' }
];

/** A run of text as it is read, with the chart it stands in or the source it names. */
interface Run {
	text: string;
	chart?: string;
	source?: string;
}

/** The text of every smallest block; each mark is left out, and stands on its own in `claims`. */
async function read(
	page: Page
): Promise<{ blocks: Run[]; claims: { id: string; text: string }[] }> {
	return page.evaluate(() => {
		const BLOCK =
			'p, li, td, th, h1, h2, h3, h4, caption, text, a, summary, div, span, strong, cite';
		const SILENT = 'script, style, noscript';
		const blocks: Run[] = [];
		for (const block of document.querySelectorAll(`body :is(${BLOCK})`)) {
			if (block.closest(`${SILENT}, [data-claim]`)) continue;
			const clone = block.cloneNode(true) as Element;
			for (const inner of clone.querySelectorAll(`${BLOCK}, ${SILENT}`)) inner.replaceWith(' § ');
			for (const line of clone.querySelectorAll('tspan')) line.append(' ');
			const text = clone.textContent.replace(/\s+/g, ' ').trim();
			const link = block.closest('a[href*="#source-"]')?.getAttribute('href');
			const source = block.closest('[id^="source-"]')?.id ?? link;
			blocks.push({
				text,
				chart: block.closest('figure[data-chart]')?.getAttribute('data-chart') ?? undefined,
				source: source?.replace(/^.*source-/, '')
			});
		}
		const claims = [...document.querySelectorAll('[data-claim]')].map((mark) => ({
			id: mark.getAttribute('data-claim') ?? '',
			text: mark.textContent
		}));
		return { blocks, claims };
	});
}

/** The numbers of a run that nothing accounts for, as they are written. */
function unaccounted({ text, chart, source }: Run): string[] {
	const known = [
		...(source ? sourceNumbers(source) : []),
		...(chart ? chartNumbers(chart) : []),
		...(FOLLOWS[chart ?? ''] ?? []).flatMap(({ numbers }) => numbers().map(String))
	];
	const bare = EXCEPTIONS.reduce((rest, { pattern }) => rest.replaceAll(pattern, '§'), text);
	return numbersIn(bare)
		.filter(({ value }) => !known.some((one) => agree(one, value)))
		.map((number) => number.text);
}

test('every number in the story is a claim, or follows from one', async ({ page }) => {
	await page.goto('./');
	const { blocks } = await read(page);
	expect(blocks.filter(({ text }) => numbersIn(text).length > 0).length).toBeGreaterThan(500);
	const faults = blocks.flatMap((run) =>
		unaccounted(run).map((number) => `${number} in “${run.text}” (${run.chart ?? 'text'})`)
	);
	expect(faults).toEqual([]);
});

test('every mark gives the value of its claim', async ({ page }) => {
	await page.goto('./');
	const { claims } = await read(page);
	expect(claims.length).toBeGreaterThan(100);
	for (const { id, text } of claims) {
		const claim = CLAIMS.find((one) => one.id === id);
		expect(claim, `the claim “${id}”`).toBeDefined();
		if (numbersIn(text).length > 0 && claim?.value != null)
			expect(gives(text, claim.value, claim.unit), `“${text}” gives ${id}`).toBe(true);
	}
});

test('a number that nobody claims is found', () => {
	expect(unaccounted({ text: 'He was held for 359 days in eleven cells.' })).toEqual([
		'359',
		'eleven'
	]);
	expect(unaccounted({ text: '359 days, from 24 November 2008', chart: 'days' })).toEqual(['359']);
});
