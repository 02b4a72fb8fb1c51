/** What people of an age tell of themselves first. Each of these fits whatever comes after it. */
export const befores: Record<'jong' | 'midden' | 'ouder' | 'oud' | 'niet', string[]> = {
	jong: ['Ik ben {16|17|19|21}.', 'Ik zit nog op school.', 'Ik woon bij mijn ouders.'],
	midden: ['Wij hebben {twee|drie} kinderen.', 'Ik werk overdag.', 'Wij wonen hier sinds {een jaar|twee jaar}.'],
	ouder: [
		'Ik woon al {vijftien|twintig|dertig} jaar in @wijk.',
		'Onze kinderen zijn het huis uit.',
		'Ik doe vrijwilligerswerk in @wijk.'
	],
	oud: ['Ik ben {72|78|81|84}.', 'Ik woon hier mijn hele leven al.', 'Ik loop niet zo goed meer.'],
	niet: []
};

/** Slips of the pen, as people make them. */
export const slips: [string, string][] = [
	['wordt', 'word'],
	['gebeurt', 'gebeurd'],
	['vrijwilligers', 'vrijwiligers'],
	['activiteiten', 'aktiviteiten'],
	['misschien', 'mischien'],
	['iedereen', 'ieder een'],
	['gemeente', 'gemeete'],
	['fietspad', 'fiets pad'],
	['bibliotheek', 'biblioteek'],
	['buurthuis', 'buurt huis'],
	['kinderen', 'kindern'],
	['ouderen', 'oudere']
];
