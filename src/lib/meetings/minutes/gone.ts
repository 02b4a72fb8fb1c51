/** What stands in the place of words that are not public. */
export const goneWords: Record<string, string> = {
	hidden: 'Een medewerker van de gemeente verborg dit.',
	withdrawn: 'Dit is teruggenomen.',
	pending: 'Een medewerker van de gemeente leest dit eerst.',
	confidential: 'Dit is nog niet openbaar.'
};
