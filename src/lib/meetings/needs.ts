/** What somebody who comes asks of the municipality. */
export const needKinds = ['language', 'sign_language', 'wheelchair', 'quiet', 'child_care', 'diet'] as const;

export type NeedKind = (typeof needKinds)[number];

export const needLabels: Record<NeedKind, string> = {
	language: 'Hulp met de taal, zoals een tolk',
	sign_language: 'Een gebarentolk',
	wheelchair: 'Ruimte voor een rolstoel',
	quiet: 'Een rustige plek',
	child_care: 'Opvang voor mijn kind of kinderen',
	diet: 'Eten waar ik tegen kan'
};
