import { asDate } from '#lib/text/dates.ts';

interface ReadLetter {
	title: string;
	municipality: string;
	/** The last day, as `2026-03-01`. */
	dueOn: string;
	link: string;
}

/** To who was there: whether the minutes say what was said. */
export const readLetter = ({ title, municipality, dueOn, link }: ReadLetter) => ({
	subject: `Klopt het verslag van ${title}?`,
	text: `Beste inwoner,

U was bij “${title}”. Dank u wel dat u er was.

Wij schreven op wat u en anderen zeiden. Wilt u lezen of het klopt?
${link}

Dat kan tot en met ${asDate(dueOn)}. U hoeft uw naam niet te noemen. Klopt er iets niet, of missen wij iets? Schrijf het er dan bij. Daarna maken wij het verslag openbaar.

Wij gebruiken uw e-mailadres alleen hiervoor. Na ${asDate(dueOn)} wissen wij het.

Met vriendelijke groet,
${municipality}`
});
