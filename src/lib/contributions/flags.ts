import { personalTraces, traceLabels, type Trace } from './traces.ts';

/** Something in a text at which a moderator looks twice. It never decides anything. */
export interface Flag {
	kind: Trace['kind'] | 'swearing';
	words: string;
}

export const flagLabels: Record<Flag['kind'], string> = { ...traceLabels, swearing: 'scheldwoord' };

// Whole words, without accents. Some have a plain meaning too: that is for the moderator to see.
const swearwords = new Set(
	`achterlijk achterlijke bitch bitches debiel debiele debielen eikel eikels fuck fucking flikker flikkers gvd
	godverdomme hoer hoeren hufter hufters idioot idioten imbeciel imbecielen kankerlijer kanker klootzak klootzakken
	klerelijer kreng kut kutding kutland kutwijf lul lullen mongool mongolen mof moffen neger negers nikker nikkers
	pleuris pokke rotzak rotzakken rot-op schijt sukkel sukkels slet sletten teringlijer tering tyfus tyfuslijer trut
	trutten wijf zeikerd`.split(/\s+/)
);

/** The beginnings of words that are made up anew each day. What sick people need care for is no swearing. */
const beginnings =
	/^(?:kanker|tering|tyfus|kut|klote|pokke|pleuris)(?!pat|zorg|centr|onder|behand|fonds|bestr|soort|vrij|ziek)[a-z]{2,20}$/;

/** What a moderator looks at twice. `known`: names that are no person's, as of wijken. */
export const flagsIn = (text: string, known: string[] = []): Flag[] => [
	...personalTraces(text, known),
	...swearingIn(text)
];

function swearingIn(text: string): Flag[] {
	const found = [...text.matchAll(/[\p{L}\d@$]{2,40}/gu)].filter(([word]) => {
		const plain = asLetters(word);
		return swearwords.has(plain) || beginnings.test(plain);
	});
	return [...new Set(found.map(([word]) => word))].map((words) => ({ kind: 'swearing', words }));
}

const signs: Record<string, string> = { '0': 'o', '1': 'i', '3': 'e', '4': 'a', '5': 's', '@': 'a', $: 's' };

/** `kl00tz@k` and `hOEEEr` as they are meant. A sign three times is one: no Dutch word has that. */
const asLetters = (word: string) =>
	word
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/[01345@$]/g, (sign) => signs[sign]!)
		.replace(/(.)\1{2,}/g, '$1');
