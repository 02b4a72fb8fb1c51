/** Why a text that the municipality published before may not be in plain language: the reader sees it. */
export const TAKEN_OVER = 'De tekst is overgenomen uit een bestand, zoals de gemeente die toen schreef.';
