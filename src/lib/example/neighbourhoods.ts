import { addNeighbourhood } from '#lib/neighbourhoods/neighbourhoods.server.ts';
import type { World } from './world.ts';

const wijken: [name: string, population: number, description: string][] = [
	['Oude Haven', 4_100, 'Het oudste deel van Lindewaard, met smalle straten en bootjes aan de kade.'],
	['Lindenkwartier', 6_200, 'Ruime straten met bomen, twee scholen en het zwembad.'],
	['De Hoven', 5_800, 'Flats en rijtjeshuizen rond het winkelplein. Hier wonen mensen uit veel landen.'],
	['Waterrijk', 7_400, 'De nieuwste wijk, met veel jonge gezinnen en water achter het huis.'],
	['Stationskwartier', 3_900, 'Studenten, starters en kantoren rond het station.'],
	['Molenveld', 5_300, 'Een groene wijk met veel mensen die er al lang wonen. De molen draait nog.'],
	['Buitenlinde', 2_600, 'Boerderijen en lintdorpen. De bus rijdt hier één keer per uur.'],
	['Aagtendorp', 4_700, 'Een dorp met een eigen kern, een dorpshuis en een sterke band.']
];

export async function addNeighbourhoods({ people }: Pick<World, 'people'>): Promise<World['neighbourhoods']> {
	const added: World['neighbourhoods'] = [];
	for (const [name, population, description] of wijken)
		added.push(await addNeighbourhood(people.administrator, { name, population, description }));
	return added;
}
