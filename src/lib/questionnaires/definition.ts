/** What a vragenlijst asks: pages of questions. Data, never code. */
export interface Definition {
	title: string;
	/** Markdown, on the first page. */
	introduction: string;
	/** How long it takes, in minutes. */
	minutes: number;
	pages: Page[];
}

export interface Page {
	title: string;
	questions: Question[];
}

interface Asked {
	/** Stays the same over versions, so that results can be added up. */
	id: string;
	label: string;
	hint: string;
	required: boolean;
}

export interface Option {
	id: string;
	label: string;
	/** “None of these”: who chooses it, chooses nothing else. Only where several can be chosen. */
	alone?: boolean;
}

export type Question =
	| (Asked & { type: 'open'; maxLength: number })
	| (Asked & { type: 'one' | 'several'; options: Option[] })
	| (Asked & { type: 'scale'; from: number; to: number; fromLabel: string; toLabel: string })
	| (Asked & { type: 'neighbourhood' });

/** By question id. An open answer is its text, a choice an option's id, a scale its number as text. */
export type Answers = Record<string, string | string[]>;
