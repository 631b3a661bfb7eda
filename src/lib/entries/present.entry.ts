/** What moves on /present/, and in its frame: the deck, together with its notes. */
import { keepOffline } from '$lib/offline/register';
import { startDeck } from '$lib/present/start';
import { joinWindows } from '$lib/present/windows';

joinWindows(startDeck());
keepOffline({ quiet: true });
