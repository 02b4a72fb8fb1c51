/** The ages by which people are counted, the youngest first. */
export const ageGroups = ['0-14', '15-24', '25-44', '45-64', '65+'] as const;
export type AgeGroup = (typeof ageGroups)[number];

export const ageGroupLabels = {
	'0-14': '0 tot en met 14 jaar',
	'15-24': '15 tot en met 24 jaar',
	'25-44': '25 tot en met 44 jaar',
	'45-64': '45 tot en met 64 jaar',
	'65+': '65 jaar en ouder'
} as const satisfies Record<AgeGroup, string>;

/** A number of people for each age. */
export type PeopleByAge = Record<AgeGroup, number>;

/** Who live in a wijk, as they were last counted. */
export interface Population {
	neighbourhoodId: string;
	/** Numbers of people. */
	people: PeopleByAge;
	total: number;
	year: number;
	/** Who counted. */
	source: string;
}

export const byAge = (peopleOf: (age: AgeGroup) => number): PeopleByAge => ({
	'0-14': peopleOf('0-14'),
	'15-24': peopleOf('15-24'),
	'25-44': peopleOf('25-44'),
	'45-64': peopleOf('45-64'),
	'65+': peopleOf('65+')
});

export const totalPeople = (people: PeopleByAge): number => ageGroups.reduce((sum, age) => sum + people[age], 0);

export const addPeople = (one: PeopleByAge, other: PeopleByAge): PeopleByAge => byAge((age) => one[age] + other[age]);

/**
 * Divides a number of people over the ages by parts of any sum (rounded percentages seldom make 100). What rounding
 * leaves over goes to the largest remainders (Hamilton), so that the ages add up to the total. Without parts all are 0.
 */
export function divideByAge(total: number, parts: PeopleByAge): PeopleByAge {
	const all = totalPeople(parts);
	if (!all) return byAge(() => 0);
	const exact = byAge((age) => (total * parts[age]) / all);
	const whole = byAge((age) => Math.floor(exact[age]));
	const order = [...ageGroups].sort((a, b) => exact[b] - whole[b] - (exact[a] - whole[a]));
	const extra = new Set(order.slice(0, total - totalPeople(whole)));
	return byAge((age) => whole[age] + (extra.has(age) ? 1 : 0));
}

/** A part of people, as whole people of a hundred. */
export const ofHundred = (people: number, total: number): number => (total ? Math.round((people / total) * 100) : 0);
