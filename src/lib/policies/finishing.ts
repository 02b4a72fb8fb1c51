/** What a story lacks as long as nobody said that it may be read. */
export const CONSENT = 'de toestemming van wie het vertelt';

export const lacksConsent = (lacks: string[]) => lacks.includes(CONSENT);
