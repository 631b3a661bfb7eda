/** Unexpected messages, to a host page and to a frame. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { asksForHeight, heightFor, heightMessages } from '../../src/routes/embed/frame/heights.ts';
import { orderIn } from '../../src/routes/embed/frame/drive.ts';
import { readMessage } from '#lib/embed/host/messages.ts';
import { seeded } from './seed.ts';

seeded('messages');

const number = fc.oneof(
	fc.double(),
	fc.constantFrom(NaN, Infinity, -Infinity, -0, 1e9, 2 ** 53, Number.MIN_VALUE),
	fc.integer({ min: -10, max: 20_000 })
);
/** Almost valid messages, with some right keys and values, and arbitrary ones. */
const message = fc.oneof(
	fc.record(
		{
			type: fc.oneof(
				fc.constantFrom(
					'embed-size',
					'frames-init',
					'358-days:hello',
					'358-days:length',
					'358-days:goto',
					'358-days:drive',
					'358-days:scroll'
				),
				fc.anything()
			),
			sentinel: fc.oneof(fc.constant('amp'), fc.anything()),
			height: fc.oneof(number, fc.anything()),
			y: fc.oneof(number, fc.anything()),
			mode: fc.anything(),
			secret: fc.anything(),
			message: fc.oneof(fc.constant('ready'), fc.anything())
		},
		{ requiredKeys: [], noNullPrototype: false }
	),
	fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true, withMap: true }),
	fc.jsonValue()
);

const clean = () => {
	expect(Object.keys(Object.prototype)).toEqual([]);
};

it('a host accepts only px values within bounds', () => {
	fc.assert(
		fc.property(message, (data) => {
			const said = readMessage(data);
			if (said && 'px' in said) {
				expect(Number.isInteger(said.px)).toBe(true);
				expect(said.px).toBeGreaterThanOrEqual(0);
				expect(said.px).toBeLessThanOrEqual(said.type === 'size' ? 30_000 : 200_000);
			}
			clean();
		})
	);
});

it('a frame obeys only its driver, and only within bounds', () => {
	const [host, stranger] = [{}, {}];
	fc.assert(
		fc.property(
			message,
			fc.constantFrom(host, stranger, null),
			fc.constantFrom('https://a.example', 'https://b.example', 'null'),
			fc.constantFrom(null, 'https://a.example'),
			(data, source, origin, known) => {
				const order = orderIn({ data, source, origin }, { source: host, origin: known });
				clean();
				if (!order) return;
				expect(source).toBe(host);
				expect(known === null || known === origin).toBe(true);
				const px = order.type === 'drive' ? order.height : order.y;
				expect(Number.isFinite(px) && px >= 0 && px <= 1_000_000).toBe(true);
			}
		)
	);
});

it('the reported height is always within bounds, whatever the request and the content', () => {
	fc.assert(
		fc.property(message, number, fc.string(), fc.string(), (data, content, query, fragment) => {
			expect(typeof asksForHeight(data, fragment)).toBe('boolean');
			fc.pre(!Number.isNaN(content));
			const height = heightFor(content);
			expect(Number.isInteger(height) && height >= 1 && height <= 30_000).toBe(true);
			const [first, ...others] = heightMessages('days', height, { query, fragment });
			expect(first).toEqual({
				sentinel: 'amp',
				type: 'embed-size',
				height,
				'datawrapper-height': { days: height }
			});
			expect(others.length).toBeLessThanOrEqual(2);
		})
	);
});
