/* Inlined after the chapters: in `step`, shows the step named in the address, or requested by a
   frame's query, before any script has loaded. reader.svelte.ts then keeps the same marks. */
(function (id, asked) {
	var step = document.getElementById(id) || (asked && document.getElementById(asked));
	if (!step || !step.hasAttribute('data-step')) return;
	document.querySelectorAll('[data-now]').forEach(function (past) {
		past.removeAttribute('data-now');
	});
	[step, step.closest('[data-chapter]')].forEach(function (now) {
		if (now) now.setAttribute('data-now', '');
	});
})(location.hash.slice(1), document.documentElement.dataset.asked);
