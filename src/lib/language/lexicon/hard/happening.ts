// Verbs that only say that something happens: the verb that says what happens reads better.
// One a line: the verb, with a slash where it splits, then what one can write instead.

export const happeningVerbs = `
doorgang /vinden = door/gaan
geschieden = gebeuren
plaats/grijpen = gebeuren
plaats/vinden = zijn | gebeuren
zijn beslag /krijgen = klaar *komen
`;
