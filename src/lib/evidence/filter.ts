/** Narrowing down the claims of /sources/, by what its form asks; the address keeps what it asks. */

const NAMES = ['chapter', 'source', 'standing'] as const;

/** What is asked for: a chapter, a source, a standing; '' for any. */
export type Asked = Record<(typeof NAMES)[number], string>;

/** What an entry says of itself: its chapter, its standing, and its sources, with spaces between. */
export interface Marks {
	in?: string;
	by?: string;
	standing?: string;
}

/** Whether an entry is among those asked for. */
export function matches(entry: Marks, { chapter, source, standing }: Asked): boolean {
	return (
		(!chapter || entry.in === chapter) &&
		(!standing || entry.standing === standing) &&
		(!source || (entry.by ?? '').split(' ').includes(source))
	);
}

/** What an address's query asks for. */
export function readAsked(query: string): Asked {
	const asked = new URLSearchParams(query);
	const of = (name: string): string => asked.get(name) ?? '';
	return { chapter: of('chapter'), source: of('source'), standing: of('standing') };
}

/** An address that asks for it: the same page, without a fragment. */
export function addressOf(href: string, asked: Asked): string {
	const url = new URL(href);
	for (const name of NAMES)
		if (asked[name]) url.searchParams.set(name, asked[name]);
		else url.searchParams.delete(name);
	url.hash = '';
	return url.href;
}

/** Says how many of how many are shown. */
export function countOf(shown: number, total: number): string {
	return shown === total ? `${total} claims` : `${shown} of ${total} claims`;
}

/** Brings the page's form to life. Does nothing where there is none. */
export function claimFilter(): void {
	const form = document.querySelector<HTMLFormElement>('form[data-filter]');
	const status = form?.querySelector('[role=status]');
	const reset = form?.querySelector('button');
	if (!form || !status || !reset) return;
	const entries = [...document.querySelectorAll<HTMLElement>('[data-claim-entry]')];
	const groups = [...document.querySelectorAll<HTMLElement>('[data-group]')];
	const selects = NAMES.map((name) => form.querySelector<HTMLSelectElement>(`[name=${name}]`));

	const asked = (): Asked => {
		const [chapter = '', source = '', standing = ''] = selects.map((select) => select?.value);
		return { chapter, source, standing };
	};

	function show(): void {
		const wanted = asked();
		for (const entry of entries)
			// What the address leads to is there, whatever is asked for.
			entry.hidden = !matches(entry.dataset, wanted) && `#${entry.id}` !== fragment();
		for (const group of groups)
			group.hidden = group.querySelector('[data-claim-entry]:not([hidden])') === null;
		const shown = entries.filter((entry) => !entry.hidden).length;
		if (status) status.textContent = countOf(shown, entries.length);
		if (reset) reset.hidden = Object.values(wanted).every((value) => !value);
	}

	function onChange(): void {
		try {
			history.replaceState(history.state, '', addressOf(location.href, asked()));
		} catch {
			// Some frames may not change their address: the form works without.
		}
		show();
	}

	function onHash(): void {
		show();
		document.getElementById(fragment().slice(1))?.scrollIntoView();
	}

	const wanted = readAsked(location.search);
	selects.forEach((select, i) => {
		if (!select) return;
		select.value = wanted[NAMES[i]];
		// Nothing of that name: any.
		if (select.selectedIndex < 0) select.value = '';
	});
	form.hidden = false;
	form.addEventListener('change', onChange);
	form.addEventListener('submit', (event) => event.preventDefault());
	// The fields are emptied only after the event.
	form.addEventListener('reset', () => setTimeout(onChange));
	window.addEventListener('hashchange', onHash);
	onHash();
}

function fragment(): string {
	try {
		return decodeURIComponent(location.hash);
	} catch {
		return location.hash;
	}
}
