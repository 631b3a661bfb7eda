/* Inlined before the first paint: chooses the reading mode. See reader.svelte.ts. */
(function (root) {
	var asked = /[?&]mode=(scroll|step|read)\b/.exec(location.search);
	var calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
	/* At 400% zoom there is no room for a chart beside the text: see small.ts. */
	var small = matchMedia('(max-width: 539px) and (max-height: 399px)').matches;
	root.dataset.mode = asked ? asked[1] : small ? 'read' : calm ? 'step' : 'scroll';
	/* If the story's script is missing, damaged or throws, fall back to the page that needs none
	   and show the notice at its top. A damaged script reports its error to the window, with its
	   file name. */
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
