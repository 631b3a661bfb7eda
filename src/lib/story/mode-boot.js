/* Inlined before the first paint: decides how the story is read. See reader.svelte.ts. */
(function (root) {
	var asked = /[?&]mode=(scroll|step|read)\b/.exec(location.search);
	var calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
	/* Text zoomed to four times its size leaves no room for a chart beside it: see small.ts. */
	var small = matchMedia('(max-width: 539px) and (max-height: 399px)').matches;
	root.dataset.mode = asked ? asked[1] : small ? 'read' : calm ? 'step' : 'scroll';
	/* The story's script does not come, is damaged, or breaks: the page that needs none is still all
	   there, and a line at its top says so. A damaged one is an error of the window's, with its file. */
	addEventListener(
		'error',
		function (event) {
			var ours =
				event.target instanceof HTMLScriptElement || /\/_app\/immutable\//.test(event.filename);
			if (!ours || 'alive' in root.dataset) return;
			root.dataset.mode = 'read';
			root.dataset.fault = '';
		},
		true
	);
})(document.documentElement);
