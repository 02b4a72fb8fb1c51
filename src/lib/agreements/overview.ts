/** How many items of a wijkagenda stand where. */
export interface Tally {
	items: number;
	/** Without an answer. */
	unanswered: number;
	/** With an answer, and without an agreement. */
	answeredOnly: number;
	alone: number;
	together: number;
	not: number;
	/** Of what was agreed. */
	done: number;
	dropped: number;
	/** Agreements of which a milestone is late. */
	late: number;
	/** Reports that should be there. */
	lateReports: number;
}

export const sumOf = (tallies: Tally[]): Tally =>
	tallies.reduce((sum, one) => {
		const added = { ...sum };
		for (const name of names) added[name] += one[name];
		return added;
	}, none);

const none: Tally = {
	...{ items: 0, unanswered: 0, answeredOnly: 0, alone: 0, together: 0, not: 0 },
	...{ done: 0, dropped: 0, late: 0, lateReports: 0 }
};

const names = [
	...(['items', 'unanswered', 'answeredOnly', 'alone', 'together', 'not'] as const),
	...(['done', 'dropped', 'late', 'lateReports'] as const)
];
