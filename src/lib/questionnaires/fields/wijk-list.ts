/** So many wijken stand under each other; more of them go in a list that opens. */
export const FEW = 7;
