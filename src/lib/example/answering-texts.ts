/** Texts to begin an answer with. `waits`: no colleague read it yet. */
export const blocks: readonly { title: string; text: string; waits?: boolean }[] = [
	{
		title: 'Bankje of prullenbak op één plek',
		text: 'Dank u. Wij kijken samen met u naar de plek bij [[welke straat]]. Een medewerker belt of schrijft u voor [[welke datum]].'
	},
	{
		title: 'Een ander gaat hierover',
		text: 'Hierover beslist niet de gemeente, maar [[wie wel]]. Wij hebben uw vraag daarheen gestuurd. U kunt hen ook zelf bereiken: [[telefoonnummer of adres]].'
	},
	{
		title: 'Nog geen geld voor',
		text: 'Wij vinden dit een goed idee. Dit jaar is er geen geld voor. In het najaar kiest de raad wat volgend jaar kan. Uw idee staat op die lijst.',
		waits: true
	}
];

/** Answers in the consultation that runs, in each state that an answer can have. */
export const answers = {
	theme: {
		verdict: 'partly',
		reason:
			'Wij lazen alles wat u over ouder worden schreef. Wat past bij een plek in de buurt, komt in het plan: een wc, een deur die vanzelf opengaat en een stoel met een leuning. De rest nemen wij mee als wij volgend jaar over zorg praten.'
	},
	offered: {
		verdict: 'partly',
		reason:
			'Rond elke plek mag u straks nog maar 30 rijden, en wij leggen de stoep recht. Bij drie plekken komt meer licht. Parkeerplekken houden wij zoveel mogelijk, want wie slecht loopt heeft de auto nodig.'
	},
	returned: {
		verdict: 'elsewhere',
		reason: 'Dit valt niet binnen de scope van het plan.'
	},
	note: 'Kunt u zeggen wie hier wel over gaat? En “scope” begrijpt niet iedereen.',
	begun: { verdict: undefined, reason: 'Dank u voor uw idee. Wij zoeken nog uit of' }
} as const;
