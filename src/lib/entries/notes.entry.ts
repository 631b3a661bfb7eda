/** The script for /present/notes/: the presenter's desk. */
import { startNotes } from '$lib/present/notes/start';

startNotes();
