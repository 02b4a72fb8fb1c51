import type { Ending, Kind, Mode } from './choices.ts';

// What is said of a round before anyone writes.

export const kindLabels: Record<Kind, { name: string; meaning: string }> = {
	council: {
		name: 'Raadsronde',
		meaning: 'Raadsleden lezen mee. U kiest wie: alle raadsleden, of van elke partij één.'
	},
	sounding_board: {
		name: 'Klankbordgroep',
		meaning: 'Een kleine groep leest mee, ook mensen van buiten de raad. U nodigt hen daarna uit met hun e-mailadres.'
	}
};

export const modeLabels: Record<Mode, { name: string; meaning: string }> = {
	editors: {
		name: 'Alleen de redactie leest mee',
		meaning:
			'Andere deelnemers zien uw opmerkingen en vragen niet. De mensen van de gemeente die de tekst schrijven wel.'
	},
	members: {
		name: 'Deelnemers lezen elkaars opmerkingen',
		meaning:
			'Alle deelnemers aan deze ronde zien uw opmerkingen en vragen, met uw naam en partij of groep. De redactie ook.'
	},
	public: {
		name: 'Iedereen leest mee',
		meaning: 'Uw opmerkingen en vragen staan meteen op de website, bij de tekst.'
	}
};

export const endingLabels: Record<Ending, { name: string; meaning: string }> = {
	named: {
		name: 'Openbaar, met naam en partij',
		meaning: 'Als de raad heeft besloten, worden alle opmerkingen openbaar, met uw naam en partij.'
	},
	grouped: {
		name: 'Openbaar, zonder naam',
		meaning:
			'Als de raad heeft besloten, worden alle opmerkingen openbaar. Uw partij of groep staat erbij, uw naam niet.'
	},
	closed: {
		name: 'Niet openbaar',
		meaning:
			'De opmerkingen worden niet openbaar, ook niet als de raad heeft besloten. Alleen wie ze nu mag lezen, leest ze dan.'
	}
};

const publicNames: Record<Ending, string> = {
	named: 'Uw naam en partij staan erbij.',
	grouped: 'Uw partij of groep staat erbij, uw naam niet.',
	closed: ''
};

/** Who reads what one writes, now and after the decision. */
export const whoReads = ({ mode, ending }: { mode: Mode; ending: Ending }) =>
	mode === 'public'
		? `${modeLabels.public.meaning} ${publicNames[ending]}`
		: `${modeLabels[mode].meaning} ${endingLabels[ending].meaning}`;
