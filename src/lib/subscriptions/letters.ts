interface Asked {
	/** Of the consultation. */
	title: string;
	municipality: string;
	/** The address was confirmed before. */
	known: boolean;
	link: string;
}

/** Asks whether the address is theirs; who confirmed it before finds their own page again. */
export const confirmLetter = ({ title, municipality, known, link }: Asked) =>
	known
		? {
				subject: `U volgt dit traject al: ${title}`,
				text: `Beste lezer,

U vroeg om nieuws over "${title}". U krijgt dat nieuws al.

Verander hier hoe vaak u een mail krijgt:
${link}

Met vriendelijke groet,
${municipality}`
			}
		: {
				subject: `Klopt uw e-mailadres? Nieuws over ${title}`,
				text: `Beste lezer,

U vroeg om nieuws over "${title}". Wij willen zeker weten dat dit uw adres is.

Ja, stuur mij nieuws:
${link}

Vroeg u niets? Dan hoeft u niets te doen. Wij wissen uw adres na drie dagen.

Met vriendelijke groet,
${municipality}`
			};

interface News {
	/** Of the consultation. */
	title: string;
	municipality: string;
	items: { title: string; day: string }[];
	/** Where all the news is. */
	page: string;
	/** Where one changes how often there is a mail; nothing in the last mail. */
	change: string | undefined;
}

/** What happened since the last mail; the last one says that there comes no other. */
export const newsLetter = ({ title, municipality, items, page, change }: News) => ({
	subject: `Nieuws: ${title}`,
	text: `Beste lezer,

Er is nieuws over "${title}".

${items.map((item) => `- ${item.day}: ${item.title}`).join('\n')}

Lees al het nieuws:
${page}

${
	change
		? `Wilt u vaker of minder vaak een mail? Verander het hier:\n${change}`
		: 'Dit traject is klaar. Dit is onze laatste mail hierover. Wij hebben uw adres gewist.'
}

Met vriendelijke groet,
${municipality}`
});
