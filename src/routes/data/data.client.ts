/** The script for the data page: opens linked citations and adds copy buttons. */
import { copyButtons } from '#lib/site/cite/copy.ts';
import { keepOffline } from '#lib/site/offline/register.ts';

/** The page may not have scrolled to its fragment yet, so this reads the address, not :target. */
function openTarget(): void {
	const target = document.getElementById(location.hash.slice(1));
	if (target instanceof HTMLDetailsElement) target.open = true;
}

copyButtons(document);
openTarget();
window.addEventListener('hashchange', openTarget);
keepOffline();
