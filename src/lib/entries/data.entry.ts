/** What moves on the data page: citations that a link leads to open, and buttons copy them. */
import { copyButtons } from '$lib/cite/copy';
import { keepOffline } from '$lib/offline/register';

/** The page may not have been scrolled to its fragment yet, so this asks the address, not :target. */
function openTarget(): void {
	const target = document.getElementById(location.hash.slice(1));
	if (target instanceof HTMLDetailsElement) target.open = true;
}

copyButtons(document);
openTarget();
window.addEventListener('hashchange', openTarget);
keepOffline();
