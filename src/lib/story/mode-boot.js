/* Inlined before the first paint: decides how the story is read. See reader.svelte.ts. */
(function (root) {
	var asked = /[?&]mode=(scroll|step|read)\b/.exec(location.search);
	var calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
	root.dataset.mode = asked ? asked[1] : calm ? 'step' : 'scroll';
	/* The story's script does not come, or breaks: the page that needs none is still all there. */
	addEventListener(
		'error',
		function (event) {
			if (event.target instanceof HTMLScriptElement && !('alive' in root.dataset))
				root.dataset.mode = 'read';
		},
		true
	);
})(document.documentElement);
