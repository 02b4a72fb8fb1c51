/** A problem with the place where it is: a page and a question, both from 0. */
export interface Placed {
	page?: number;
	question?: number;
	message: string;
}

const place = /^Pagina (\d+)(?:, vraag (\d+))?: /;

/** What keeps a draft from being published says its place in words; here it comes to where it is. */
export const placed = (problems: string[]): Placed[] =>
	problems.map((problem) => {
		const [words = '', page, question] = place.exec(problem) ?? [];
		return {
			...(page ? { page: Number(page) - 1 } : {}),
			...(question ? { question: Number(question) - 1 } : {}),
			message: problem.slice(words.length)
		};
	});

export const problemsAt = (all: Placed[], page?: number, question?: number) =>
	all.filter((one) => one.page === page && one.question === question).map(({ message }) => message);
