/** Raadsronde or klankbordgroep. */
export const kinds = ['council', 'sounding_board'] as const;

/** Who reads the remarks of a round while it runs. */
export const modes = ['editors', 'members', 'public'] as const;

/** What becomes of the remarks when the council has decided: public with names, with the party or group alone, or not. */
export const endings = ['named', 'grouped', 'closed'] as const;

export type Kind = (typeof kinds)[number];
export type Mode = (typeof modes)[number];
export type Ending = (typeof endings)[number];
