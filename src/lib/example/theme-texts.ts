import type { finishedThemes, runningThemes } from './world.ts';

/** What belongs under each theme, so that two redacteuren code alike. */
export const finishedDescriptions: Record<keyof typeof finishedThemes, string> = {
	meet: 'Plekken en momenten waarop mensen elkaar zien, en wie dat mogelijk maakt.',
	care: 'Hulp thuis, hulp van de gemeente en zorgen voor een ander.',
	money: 'Moeilijk rondkomen, schulden en hulp bij geld.',
	youth: 'Kinderen, jongeren en hun ouders: hulp, sport en een eigen plek.',
	home: 'Uw huis, uw straat en uw buren.',
	info: 'Brieven, de balie, de telefoon en wat er met uw woorden gebeurt.'
};

export const runningDescriptions: Record<keyof typeof runningThemes, string> = {
	places: 'Buurthuizen, pleinen en andere plekken om elkaar te zien.',
	green: 'Bomen, parken, speelplekken en moestuinen.',
	traffic: 'Veilig lopen, fietsen en rijden, en waar auto’s staan.',
	young: 'Wat jongeren missen en wat zij zelf willen doen.',
	old: 'Wat helpt om buiten te blijven komen als u ouder wordt.'
};
