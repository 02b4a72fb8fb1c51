const MOST_TOLD = 20;

/** Why a file cannot be taken: one sentence a broken line. Nothing of it was stored. */
export class ImportProblem extends Error {
	readonly problems: string[];

	constructor(problems: string[]) {
		const rest = problems.length - MOST_TOLD;
		super([...problems.slice(0, MOST_TOLD), ...(rest > 0 ? [`… en nog ${rest} regels.`] : [])].join('\n'));
		this.name = 'ImportProblem';
		this.problems = problems;
	}
}
