import { color } from 'd3';
import { describe, expect, it } from 'vitest';
import type { Named } from './colour.ts';
import { readOptions } from './options.ts';

/** CSS colour names, as D3 resolves them. */
const named: Named = (name) => {
	const found = color(name)?.rgb();
	return found && found.opacity === 1 ? [found.r, found.g, found.b] : null;
};
const read = (query: string) => readOptions(query, named);

describe('readOptions', () => {
	it('has a default for everything', () => {
		expect(read('')).toEqual({
			options: { theme: 'auto', step: null, plain: false, still: false, colours: {}, font: null },
			faults: []
		});
	});

	it('reads every option', () => {
		const query =
			'?theme=dark&step=votes-party&plain&static=1&accent=%23a10&ink=Black&paper=%23FFFEFD&font=Source+Sans+3';
		expect(read(query)).toEqual({
			options: {
				theme: 'dark',
				step: 'votes-party',
				plain: true,
				still: true,
				colours: { accent: [170, 17, 0], ink: [0, 0, 0], paper: [255, 254, 253] },
				font: 'Source Sans 3'
			},
			faults: []
		});
	});

	it('treats a flag set to 0 or false as off', () => {
		expect(read('?plain=0&static=false').options).toMatchObject({ plain: false, still: false });
	});

	it('ignores parameters that are not ours', () => {
		expect(read('?childId=chart-1&utm_source=x').faults).toEqual([]);
	});

	it.each([
		'url(https://evil.example/)',
		'red;background:url(x)',
		'</style><script>alert(1)</script>',
		'javascript:alert(1)',
		'expression(alert(1))',
		'var(--ink)',
		'rgb(0,0,0)',
		'#12345',
		'#ff000080',
		'transparent',
		'constructor',
		'__proto__',
		''
	])('does not accept %j as a colour, a theme, a step or, unless harmless, a font', (value) => {
		for (const name of ['accent', 'ink', 'paper', 'theme']) {
			const { options, faults } = read(`?${new URLSearchParams({ [name]: value })}`);
			expect(options, name).toEqual(read('').options);
			expect(faults, name).toHaveLength(1);
			expect(faults[0]).toContain(`${name}=${JSON.stringify(value)} is ignored`);
		}
		for (const name of ['step', 'font'] as const) {
			const { options, faults } = read(`?${new URLSearchParams({ [name]: value })}`);
			if (options[name] === null) expect(faults).toHaveLength(1);
			else expect(options[name], name).toMatch(/^[\w -]+$/);
		}
	});

	it.each([
		"Arial', serif; x: '",
		'A'.repeat(41),
		'Ünivers',
		'a\\b',
		' x',
		'https://fonts.example'
	])('does not accept %j as a font', (value) => {
		expect(read(`?${new URLSearchParams({ font: value })}`).options.font).toBeNull();
	});
});
