/** Fetches a claim's entry from the page that it is linked to, so that panel and page are the same. */

declare global {
	/** In the single file made by scripts/pack.mjs: its other pages, by name. Set by file-boot.js. */
	var packedPages: Record<string, string> | undefined;
}

let pending: { url: string; page: Promise<Document> } | undefined;

/** Fetches the page that a link leads to, once. After a failure, the next call tries again. */
export function fetchPage(href: string): Promise<Document> {
	const [url = href] = href.split('#');
	if (pending?.url !== url) {
		const page = parse(url);
		pending = { url, page };
		page.catch(() => (pending = undefined));
	}
	return pending.page;
}

async function parse(url: string): Promise<Document> {
	const packed = globalThis.packedPages?.[new URL(url).searchParams.get('page') ?? ''];
	const html = packed ?? (await ask(url));
	return new DOMParser().parseFromString(html, 'text/html');
}

async function ask(url: string): Promise<string> {
	const answer = await fetch(url);
	if (!answer.ok) throw new Error(`${url}: ${answer.status}`);
	return answer.text();
}

/**
 * The element that a link leads to, ready for another page: without ids, and with absolute links.
 * Rejects if the page cannot be loaded or has no such element.
 */
export async function entryOf(href: string): Promise<HTMLElement> {
	const page = await fetchPage(href);
	const found = page.getElementById(decodeURIComponent(new URL(href).hash.slice(1)));
	if (!found) throw new Error(`nothing at ${href}`);
	const entry = document.importNode(found, true);
	for (const element of [entry, ...entry.querySelectorAll('[id]')]) element.removeAttribute('id');
	for (const link of entry.querySelectorAll('a'))
		link.href = new URL(link.getAttribute('href') ?? '', href).href;
	return entry;
}
