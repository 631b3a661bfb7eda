import { createHash } from 'node:crypto';
import { Script } from 'node:vm';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { hostScript, versions } from './script.ts';

const {
	code,
	named: { integrity, versioned }
} = hostScript;

describe('the host script', () => {
	it('is under 2.5 KB with Brotli', () => {
		expect(brotliCompressSync(code).length).toBeLessThan(2500);
	});

	it('is a classic script that defines no globals', () => {
		expect(() => new Script(code)).not.toThrow();
		expect(code).toMatch(/^(\/\*[^]*?\*\/\s*)?\(function\s*\(\)\s*\{[^]*\}\)\(\);?\s*$/);
	});

	it('has the integrity hash of its exact content', () => {
		const hash = createHash('sha384').update(Buffer.from(code, 'utf8')).digest('base64');
		expect(integrity).toBe(`sha384-${hash}`);
	});

	it('has a versioned address, as does every released version', () => {
		expect(versioned).toMatch(/^\/embed\.[0-9a-f]{10}\.js$/);
		for (const [version, released] of Object.entries(versions))
			expect(createHash('sha256').update(released).digest('hex')).toMatch(
				new RegExp(`^${version}`)
			);
	});
});
