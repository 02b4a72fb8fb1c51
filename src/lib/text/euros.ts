import { asNumber } from './numbers.ts';

/** `€ 1.250`, of whole euros. The sign stays with its number at the end of a line. */
export const asEuros = (euros: number) => `€\u00a0${asNumber(euros)}`;
