/** `1.234`. */
export const asNumber = (value: number) => value.toLocaleString('nl-NL');

/** `1 wens`, `12 wensen`. */
export const counted = (value: number, one: string, many: string) => `${asNumber(value)} ${value === 1 ? one : many}`;
