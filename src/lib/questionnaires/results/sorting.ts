import type { Answers } from '../definition.ts';

/** Under which themes the open answers of a vragenlijst stand. Themes lie in a higher layer, which gives them. */
export interface Sorting {
	themes: readonly { id: string; name: string }[];
	answers: readonly { responseId: string; questionId: string; themeId: string }[];
}

/** Where the themes of an open answer stand among the answers. */
export const themesKey = (questionId: string) => `${questionId}.themes`;

/** Adds the themes to the answers of each inzending, as if they were answers to a question with more answers. */
export function withThemes(sorting: Sorting | undefined): <S extends { id: string; answers: Answers }>(sent: S) => S {
	if (!sorting?.answers.length) return (sent) => sent;
	const themes = new Map<string, Record<string, string[]>>();
	for (const { responseId, questionId, themeId } of sorting.answers) {
		const of = themes.get(responseId) ?? {};
		(of[themesKey(questionId)] ??= []).push(themeId);
		themes.set(responseId, of);
	}
	return (sent) => {
		const own = themes.get(sent.id);
		return own ? { ...sent, answers: { ...sent.answers, ...own } } : sent;
	};
}
