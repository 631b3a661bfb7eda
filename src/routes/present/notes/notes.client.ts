/** The script for /present/notes/: the presenter's desk. */
import { startNotes } from './start.ts';

startNotes();
