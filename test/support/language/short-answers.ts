/** Answers as a municipality gives them: short, and plain enough to send. */
export const goodAnswers = [
	'Dank u voor uw idee. Wij zetten in het voorjaar een bank bij de vijver. De wijk kiest zelf de plek.',
	'Wij nemen dit niet over. Voor een zwembad is geen geld. In het najaar kiest de raad wat volgend jaar kan.',
	'De lantaarn bij nummer 12 is kapot. Wij lieten dat weten aan het bedrijf dat de lampen maakt. De lamp wordt voor 1 maart vervangen.',
	'U vraagt om meer bomen in de straat. Dat vinden wij ook. Op drie plekken ligt er een kabel in de grond. Daar komen struiken.',
	'Dit gaat niet over dit plan. Voor uw vraag over de bus belt u met de provincie. Het nummer is 030 123 45 67.',
	'Ja, dat kan. Vraag eerst een vergunning aan op onze website. Binnen acht weken krijgt u antwoord.',
	'De speeltuin blijft waar hij is. Er komt een hek omheen, zodat jonge kinderen niet de weg op rennen. Het hek wordt in de zomer geplaatst.',
	'Wij begrijpen uw zorgen over de drukte. Daarom tellen wij in mei hoeveel auto’s door de straat rijden. Is het te veel, dan passen wij de weg aan.',
	'Op dinsdag is er koffie in het buurthuis. U hoeft niets te kopen. Kunt u niet zelf komen? Dan haalt een vrijwilliger u op.',
	'Uw voorstel staat nu in het plan, in hoofdstuk 3. Daar leest u ook wie het doet en wanneer. De raad besluit er in juni over.'
];

/** Answers that were not written for who asked: each has too much of one thing. */
export const badAnswers = [
	'Ten aanzien van uw verzoek kan worden medegedeeld dat dit thans niet wordt gehonoreerd.',
	'Uw reactie is ontvangen. Deze wordt beoordeeld en er wordt een besluit genomen.',
	'Uw vraag m.b.t. de Wmo is z.s.m. in behandeling.',
	'Wij hebben met het oog op de leefbaarheid in de wijk en de wensen van zowel jongeren als ouderen besloten om het plein vanaf volgend jaar op een andere manier in te richten.',
	'Teneinde de participatie te waarborgen, dient u een zienswijze in te dienen.',
	'De realisatie van de voorziening vindt plaats conform de vigerende kaders. Dat is in het kader van de ambitie van het college.',
	'Het bezwaarschrift is niet ontvankelijk verklaard. Het is buiten de termijn ingediend. Het dossier is gesloten.',
	'In verband met de implementatie van het nieuwe beleid dient rekening gehouden te worden met vertraging.',
	'De OZB en de BSGW gaan hierover. Kijk bij het KCC.',
	'Middels dit schrijven informeren wij u omtrent de stand van zaken. Indien u vragen heeft, kunt u contact opnemen.'
];
