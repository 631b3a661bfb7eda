/* Inlined behind the chapters: in `step`, shows the step that the address names before any script
   has come, or that a frame was asked for. The same marks are kept by reader.svelte.ts from then
   on. */
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
