/** Changes when a text can get another score or verdict than before, so that an old verdict keeps its meaning. */
export const METHOD = 'gewone-taal-2';
