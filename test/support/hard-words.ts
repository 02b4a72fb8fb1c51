/** A text that does not come through the gate of plain language, by more than one rule. */
export const HARD =
	'Ten aanzien van de participatie dient opgemerkt te worden dat deze in het kader van de Wmo gerealiseerd wordt. Indien noodzakelijk wordt het besluit heroverwogen conform de verordening.';

/** Long enough to be a reason. */
export const BECAUSE = 'De wet vraagt hier om precies deze woorden.';

export const TOO_SHORT = 'Dat moet nu zo.';
