/** Inlined before the first paint: with JavaScript, shows one slide at a time. See place.ts. */
document.documentElement.dataset.deck = '';
