// Why nobody writes in a text any more.

export const FINISHED = 'Een nieuwe tekst begint met een nieuw traject.';
export const ADOPTED = 'De raad heeft deze tekst vastgesteld. De tekst blijft zoals hij is.';
export const OVER = 'Een nieuwe tekst komt in een volgende agenda.';
