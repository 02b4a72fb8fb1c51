import { asNumber } from '#lib/text/numbers.ts';

/** Said only when more people stand behind it than one. */
export const voicesWords = (voices: number) => (voices > 1 ? `Zo zeiden ${asNumber(voices)} mensen het` : '');
