/** Successive builds of the site at one address, as on a real host. */
import {
	cpSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from '../../scripts/lib/serve.mjs';

/** The version that the built site declares. */
export function builtVersion(): string {
	const version = /data-version="([^"]+)"/.exec(readFileSync('build/index.html', 'utf8'))?.[1];
	if (!version) throw new Error('build/index.html does not say its version');
	return version;
}

/** Copies the built site to a new folder, makes a change to it if given, and returns its path. */
export function copyBuild(change: (folder: string) => void = () => undefined): string {
	const folder = mkdtempSync(join(tmpdir(), 'edition-'));
	cpSync('build', folder, {
		recursive: true,
		filter: (file) => !/\.(br|gz|pdf|png)$/.test(file)
	});
	change(folder);
	return folder;
}

/** Turns a build into another version, replacing its name in the content and names of files. */
export function asVersion(folder: string, version: string): void {
	const old = builtVersion();
	for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
		if (!entry.isFile()) continue;
		const file = join(entry.parentPath, entry.name);
		if (/\.(html|js)$/.test(entry.name))
			writeFileSync(file, readFileSync(file, 'utf8').replaceAll(old, version));
		if (entry.name.includes(old))
			renameSync(file, join(entry.parentPath, entry.name.replace(old, version)));
	}
}

/** A host whose site can be replaced, and which can be taken offline. */
export class SwitchedHost {
	url = '';
	#port = 0;
	#close: (() => Promise<void>) | undefined;
	readonly #folders: string[] = [];

	/** Serves a folder at the same address as before; `end` deletes the folder. */
	async deploy(folder: string): Promise<void> {
		await this.cutOff();
		this.#folders.push(folder);
		const { url, close } = await serve(folder, { port: this.#port });
		this.url = url;
		this.#port = Number(new URL(url).port);
		this.#close = close;
	}

	/** Stops answering requests. */
	async cutOff(): Promise<void> {
		await this.#close?.();
		this.#close = undefined;
	}

	async end(): Promise<void> {
		await this.cutOff();
		for (const folder of this.#folders) rmSync(folder, { recursive: true });
	}
}
