/** The words of a paper form beside its questions. The other languages give their own. */
export interface PaperWords {
	howTo: string;
	/** How to fill it in, a rule a line. */
	rules: string[];
	one: string;
	several: string;
	/** “Kruis hoogstens {most} vakjes aan.” */
	atMost: string;
	scale: string;
	matrix: string;
	matrixSeveral: string;
	/** Above the statements of a table. */
	statement: string;
	ranking: string;
	/** Where not all get a place: “… tot en met {most}.” */
	rankingMost: string;
	/** “Verdeel {total} punten.” */
	points: string;
	neighbourhood: string;
	day: string;
	month: string;
	year: string;
	/** “Bladzijde {page} van {pages}” */
	pages: string;
	/** “Versie {version}” */
	version: string;
	/** “Nummer van dit papier: {number}” */
	number: string;
	/** On a form that has none yet: the municipality writes it there. */
	numberLater: string;
	qr: string;
	/** Of the form on a screen. */
	qrOnline: string;
	send: string;
	/** “Stuur het op vóór {day}.” */
	before: string;
	/** “Liever op internet? Ga naar {url}.” */
	online: string;
	thanks: string;
}

export const dutchWords: PaperWords = {
	howTo: 'Zo vult u dit formulier in',
	rules: [
		'Schrijf met een blauwe of zwarte pen.',
		'Zet een kruis in het vakje of rondje van uw keuze.',
		'Vergist u zich? Maak het verkeerde vakje helemaal zwart. Kruis daarna het goede aan.',
		'Wilt u een vraag niet beantwoorden? Sla de vraag dan over.'
	],
	one: 'Kruis één vakje aan.',
	several: 'Kruis alle vakjes aan die bij u passen.',
	atMost: 'Kruis hoogstens {most} vakjes aan.',
	scale: 'Kruis één rondje aan.',
	matrix: 'Kruis op elke regel één rondje aan.',
	matrixSeveral: 'Kruis op elke regel de vakjes aan die bij u passen.',
	statement: 'Onderwerp',
	ranking: 'Schrijf een 1 bij wat u het belangrijkst vindt, een 2 bij wat daarna komt, en zo verder.',
	rankingMost: 'Schrijf een 1 bij wat u het belangrijkst vindt, dan een 2, tot en met {most}. De rest laat u leeg.',
	points: 'Verdeel {total} punten. Schrijf bij elke regel hoeveel punten u geeft.',
	neighbourhood: 'Kruis de wijk aan.',
	day: 'dag',
	month: 'maand',
	year: 'jaar',
	pages: 'Bladzijde {page} van {pages}',
	version: 'Versie {version}',
	number: 'Nummer van dit papier: {number}',
	numberLater: 'Nummer (vult de gemeente in):',
	qr: 'QR-code met het nummer van dit papier.',
	qrOnline: 'QR-code met het adres van deze vragenlijst op internet.',
	send: 'Stuur dit formulier naar',
	before: 'Doe dat vóór {day}.',
	online: 'Liever op internet? Ga naar {url}.',
	thanks: 'Dank u wel voor het invullen.'
};
