/** Filters the claims on /sources/ by its form, and keeps the filters in the page's address. */

const NAMES = ['chapter', 'source', 'standing'] as const;

/** The filters: a chapter, a source and a standing; '' for any. */
export type Filters = Record<(typeof NAMES)[number], string>;

/** An entry's attributes: its chapter, its standing, and its sources, separated by spaces. */
export interface Marks {
	in?: string;
	by?: string;
	standing?: string;
}

/** Whether an entry passes the filters. */
export function matches(entry: Marks, { chapter, source, standing }: Filters): boolean {
	return (
		(!chapter || entry.in === chapter) &&
		(!standing || entry.standing === standing) &&
		(!source || (entry.by ?? '').split(' ').includes(source))
	);
}

/** The filters in an address's query. */
export function readFilters(query: string): Filters {
	const params = new URLSearchParams(query);
	const of = (name: string): string => params.get(name) ?? '';
	return { chapter: of('chapter'), source: of('source'), standing: of('standing') };
}

/** The page's address with these filters and without a fragment. */
export function addressOf(href: string, filters: Filters): string {
	const url = new URL(href);
	for (const name of NAMES)
		if (filters[name]) url.searchParams.set(name, filters[name]);
		else url.searchParams.delete(name);
	url.hash = '';
	return url.href;
}

/** How many claims are shown, in words. */
export function countOf(shown: number, total: number): string {
	return shown === total ? `${total} claims` : `${shown} of ${total} claims`;
}

/** Makes the page's form work. Does nothing if there is none. */
export function claimFilter(): void {
	const form = document.querySelector<HTMLFormElement>('form[data-filter]');
	const status = form?.querySelector('[role=status]');
	const reset = form?.querySelector('button');
	if (!form || !status || !reset) return;
	const entries = [...document.querySelectorAll<HTMLElement>('[data-claim-entry]')];
	const groups = [...document.querySelectorAll<HTMLElement>('[data-group]')];
	const selects = NAMES.map((name) => form.querySelector<HTMLSelectElement>(`[name=${name}]`));

	const filters = (): Filters => {
		const [chapter = '', source = '', standing = ''] = selects.map((select) => select?.value);
		return { chapter, source, standing };
	};

	function show(): void {
		const wanted = filters();
		for (const entry of entries)
			// The claim in the address is always shown.
			entry.hidden = !matches(entry.dataset, wanted) && `#${entry.id}` !== fragment();
		for (const group of groups)
			group.hidden = group.querySelector('[data-claim-entry]:not([hidden])') === null;
		const shown = entries.filter((entry) => !entry.hidden).length;
		if (status) status.textContent = countOf(shown, entries.length);
		if (reset) reset.hidden = Object.values(wanted).every((value) => !value);
	}

	function onChange(): void {
		try {
			history.replaceState(history.state, '', addressOf(location.href, filters()));
		} catch {
			// Some frames may not change their address. The form works without.
		}
		show();
	}

	function onHash(): void {
		show();
		document.getElementById(fragment().slice(1))?.scrollIntoView();
	}

	const wanted = readFilters(location.search);
	selects.forEach((select, i) => {
		if (!select) return;
		select.value = wanted[NAMES[i]];
		// An unknown value means any.
		if (select.selectedIndex < 0) select.value = '';
	});
	form.hidden = false;
	form.addEventListener('change', onChange);
	form.addEventListener('submit', (event) => event.preventDefault());
	// The fields are reset only after the event.
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
