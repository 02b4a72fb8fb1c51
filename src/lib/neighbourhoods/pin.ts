/** A mark whose tip is the place, in units of the picture: 190 high, with a hole of 24 around. */
export const PIN =
	'M0 0C-18-52-62-84-62-130A62 62 0 0 1 62-130C62-84 18-52 0 0ZM0-154A24 24 0 0 0 0-106A24 24 0 0 0 0-154Z';
