// Why nobody writes in a text any more.

export const FINISHED = 'Dit traject is afgerond. Een nieuwe tekst begint met een nieuw traject.';
export const ADOPTED = 'De raad heeft deze tekst vastgesteld. De tekst blijft zoals hij is.';
export const OVER = 'Dit traject loopt niet meer. Een nieuwe tekst komt in een volgende agenda.';
