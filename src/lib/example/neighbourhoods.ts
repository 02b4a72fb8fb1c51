import { addNeighbourhood } from '#lib/neighbourhoods/neighbourhoods.server.ts';
import { savePopulation } from '#lib/neighbourhoods/population.server.ts';
import { divideByAge } from '#lib/neighbourhoods/population.ts';
import { daysAgo, type World } from './world.ts';

/** Of each age the part of a hundred: to 14, to 24, to 44, to 64, and older. */
type Ages = [number, number, number, number, number];

const wijken: [name: string, population: number, ages: Ages, description: string][] = [
	[
		'Oude Haven',
		4_100,
		[9, 12, 31, 27, 21],
		'Het oudste deel van Lindewaard, met smalle straten en bootjes aan de kade.'
	],
	['Lindenkwartier', 6_200, [17, 11, 24, 29, 19], 'Ruime straten met bomen, twee scholen en het zwembad.'],
	[
		'De Hoven',
		5_800,
		[20, 14, 30, 23, 13],
		'Flats en rijtjeshuizen rond het winkelplein. Hier wonen mensen uit veel landen.'
	],
	['Waterrijk', 7_400, [26, 9, 37, 21, 7], 'De nieuwste wijk, met veel jonge gezinnen en water achter het huis.'],
	['Stationskwartier', 3_900, [6, 34, 41, 12, 7], 'Studenten, starters en kantoren rond het station.'],
	[
		'Molenveld',
		5_300,
		[13, 9, 19, 28, 31],
		'Een groene wijk met veel mensen die er al lang wonen. De molen draait nog.'
	],
	['Buitenlinde', 2_600, [15, 10, 18, 34, 23], 'Boerderijen en lintdorpen. De bus rijdt hier één keer per uur.'],
	['Aagtendorp', 4_700, [16, 11, 21, 29, 23], 'Een dorp met een eigen kern, een dorpshuis en een sterke band.']
];

export async function addNeighbourhoods({ people }: Pick<World, 'people'>): Promise<World['neighbourhoods']> {
	const added: World['neighbourhoods'] = [];
	for (const [name, population, , description] of wijken)
		added.push(await addNeighbourhood(people.administrator, { name, population, description }));
	await savePopulation(people.administrator, {
		year: daysAgo(0).getUTCFullYear(),
		source: 'Gemeente Lindewaard',
		wijken: wijken.map(([, population, ages], i) => ({
			neighbourhoodId: added[i]!.id,
			people: divideByAge(population, asPeople(ages))
		}))
	});
	return added;
}

const asPeople = ([child, young, adult, middle, old]: Ages) => ({
	'0-14': child,
	'15-24': young,
	'25-44': adult,
	'45-64': middle,
	'65+': old
});
