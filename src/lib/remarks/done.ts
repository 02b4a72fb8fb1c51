/** What a visitor just did with a paragraph, as the page says it. By how it stands in the address. */
export const doneWords: Record<string, string | undefined> = {
	eens: 'U telt mee: u bent het eens',
	'niet-eens': 'U telt niet meer mee',
	steun: 'U vindt dit ook',
	'geen-steun': 'U hebt uw steun teruggenomen'
};
