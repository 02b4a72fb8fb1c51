import { asNumber } from './numbers.ts';

/** `1.250 euro`, of whole euros. The word stays with its number at the end of a line. */
export const asEuros = (euros: number) => `${asNumber(euros)}\u00a0euro`;

/** What people type as an amount (`1.250`, `€ 400,-`, `300 euro`), down to its digits; else something that is no number. */
export const typedEuros = (typed: string) => typed.replace(/[\s.]/g, '').replace(/^€|(,-)?(euro)?$/g, '');
