import { Visitor } from './visitor.ts';

/** The beheerder lets the redactie of the example answer alone, as on a platform with one redacteur. */
export async function answerAlone(platform: ConstructorParameters<typeof Visitor>[0]) {
	const bea = new Visitor(platform);
	await bea.signIn('bea@voorbeeld.example');
	await bea.visit('/beheer/instellingen/meelezen');
	await bea.press('Zet uit: Ruimte', { 'Waarom?': 'Eva is alleen deze week.' });
}
